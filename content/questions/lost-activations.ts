import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 3: what the backward pass needs of the forward pass, by thought alone. */
export const question: ChoiceQuestion = {
  id: 'lost-activations',
  prompt:
    'A network has one hidden layer. After the forward pass somebody overwrites what was kept of that hidden layer, its pre-activations and its activations. The inputs, the weights, the biases and the outputs are still there. Which of these can no longer be computed without a second forward pass?',
  several: true,
  options: [
    {
      id: 'output-weights',
      text: 'The gradients of the weights of layer 2.',
      correct: true,
      explanation:
        'The gradient of a weight is a delta times the activation that came in through it, and for layer 2 that is an activation of the hidden layer.',
    },
    {
      id: 'output-biases',
      text: 'The gradients of the biases of layer 2.',
      explanation:
        'The gradient of a bias is the delta alone, and the deltas of the outputs need only the outputs and the targets.',
    },
    {
      id: 'hidden-weights',
      text: 'The gradients of the weights of layer 1.',
      correct: true,
      explanation:
        'What came in through them are the inputs, which are still there. But the delta of a hidden neuron contains the slope of its activation function, and where on the curve it was is lost.',
    },
    {
      id: 'loss',
      text: 'The loss.',
      explanation: 'It is computed from the outputs and the targets, and both are still there.',
    },
  ],
};

export default asChoice(question);
