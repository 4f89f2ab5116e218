import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 6: what a ReLU that is off silences, by thought alone. */
export const question: ChoiceQuestion = {
  id: 'off-unit',
  several: true,
  prompt:
    'A hidden neuron with ReLU has a pre-activation below 0 for the one example shown, so its activation is 0. Which of these are certainly 0 for this example?',
  options: [
    {
      id: 'delta',
      text: 'The delta of this neuron.',
      correct: true,
      explanation:
        'Its last factor is the slope of ReLU, which is 0 below 0. Whatever comes back from the next layer, nothing gets past.',
    },
    {
      id: 'incoming',
      text: 'The gradients of the weights that lead to it, and of its bias.',
      correct: true,
      explanation: 'Each of them is its delta times something, and its delta is 0.',
    },
    {
      id: 'outgoing',
      text: 'The gradients of the weights that lead from it to the next layer.',
      correct: true,
      explanation:
        'Each is the delta of a neuron in the next layer times this activation, and this activation is 0.',
    },
    {
      id: 'next',
      text: 'The deltas of the next layer.',
      explanation:
        'They come from the loss, and do not ask what this neuron gave. The next layer may be as wrong as ever.',
    },
    {
      id: 'siblings',
      text: 'The deltas of the other neurons in the same layer.',
      explanation:
        'Each has a slope and outgoing weights of its own. That their neighbour is off does not concern them.',
    },
  ],
};

export default asChoice(question);
