import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Appendix, notation: what becomes of the learning rate under another factor of the loss. */
export const question: ChoiceQuestion = {
  id: 'same-run',
  prompt:
    'Your course uses the sum of the squared errors, a friend’s course half of that sum. Both start from the same weights and see the same examples. Which rate gives your friend exactly your run?',
  options: [
    {
      id: 'half',
      text: 'Half of your rate.',
      explanation:
        'Your friend’s gradients are half as large already. Half the rate on top makes every step a quarter of yours.',
    },
    {
      id: 'same',
      text: 'The same rate: a factor of the loss does not move its lowest point.',
      explanation:
        'The lowest point is where it was, but the way there is not: a step is rate times gradient, and the gradients differ by a factor of two.',
    },
    {
      id: 'double',
      text: 'Twice your rate.',
      correct: true,
      explanation:
        'Half the loss has half the gradient in every parameter. Twice the rate makes up for it in each update, so all the weights agree for ever.',
    },
    {
      id: 'none',
      text: 'None: two different losses can never make the same run.',
      explanation:
        'They differ by a constant factor only. The gradients have the same direction everywhere, and the rate can make up for their length.',
    },
  ],
};

export default asChoice(question);
