import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 1: after one update, which of four quantities must have moved. */
export const question: ChoiceQuestion = {
  id: 'must-have-moved',
  prompt:
    'Steps 1 to 4 have been made once, with plain gradient descent. The learning rate was above zero, and the gradient had entries other than zero. Compared with the moment before step 4, which of these must be different?',
  several: true,
  options: [
    {
      id: 'some-parameter',
      text: 'At least one weight or bias.',
      correct: true,
      explanation:
        'Each moves by the learning rate times its own gradient, and at least one of those is not zero.',
    },
    {
      id: 'every-weight',
      text: 'Every weight.',
      explanation: 'A weight whose gradient is zero stays where it is.',
    },
    {
      id: 'gradient',
      text: 'The gradient that is stored.',
      explanation:
        'The update only reads it. It changes when the next backward pass works it out at the new weights.',
    },
    {
      id: 'activations',
      text: 'The activations that are stored.',
      explanation:
        'They still belong to the old weights. The next forward pass will compute them anew.',
    },
  ],
};

export default asChoice(question);
