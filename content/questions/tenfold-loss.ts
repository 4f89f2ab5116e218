import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 4: what a constant factor in the loss does to training. */
export const question: ChoiceQuestion = {
  id: 'tenfold-loss',
  prompt:
    'Somebody multiplies the loss by 10 and trains the same network again, by plain gradient descent from the same weights. Which learning rate gives the very same run?',
  options: [
    {
      id: 'same',
      text: '$η$, unchanged: a factor does not move the minimum.',
      explanation:
        'The minimum is where it was, but every gradient is ten times as large, and with the same rate so is every step.',
    },
    {
      id: 'tenth',
      text: '$η / 10$.',
      correct: true,
      explanation:
        'The loss times 10 makes every slope ten times as large. An update is rate times slope, so a tenth of the rate gives the same update.',
    },
    {
      id: 'tenfold',
      text: '$10 · η$.',
      explanation:
        'Slopes are already ten times as large. Ten times the rate as well would make each step a hundred times as long.',
    },
    {
      id: 'none',
      text: 'None: another loss is another training.',
      explanation:
        'Another loss in general is. But a constant factor comes out of every derivative, and the rate can take it back.',
    },
  ],
};

export default asChoice(question);
