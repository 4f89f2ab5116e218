import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** The numbers in print: what can tell a wrong gradient from a right one. */
export const question: ChoiceQuestion = {
  id: 'which-instrument',
  prompt:
    'You suspect that your own program computes hidden gradients through weights that it has already updated. Which of these is sure to show it?',
  options: [
    {
      id: 'curve',
      text: 'Looking at the loss curve of one training.',
      explanation:
        'It falls as smoothly as the right one, and after ten thousand updates it is even lower.',
    },
    {
      id: 'shapes',
      text: 'Checking that every gradient has the shape of its parameter.',
      explanation: 'The shapes are right. It is the numbers in them that come from two moments.',
    },
    {
      id: 'smaller-rate',
      text: 'Training again with a smaller learning rate.',
      explanation:
        'The smaller the step, the less the output weights have moved, and the smaller the fault: a smaller rate hides it.',
    },
    {
      id: 'check',
      text: 'Nudging each weight up and down, and comparing the change of the loss with the gradient that the update used.',
      correct: true,
      explanation:
        'A central difference knows nothing of backpropagation, so it cannot share its faults. Compare it with the gradient that was used: a gradient computed apart, before any update, would pass.',
    },
  ],
};

export default asChoice(question);
