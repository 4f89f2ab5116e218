import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Appendix, table of derivatives: a gradient check at a corner. */
export const question: ChoiceQuestion = {
  id: 'right-slope-wrong-place',
  prompt:
    'Someone checks ReLU, $max(0, z)$, exactly at $z = 0$. Backpropagation says that the slope is 0, the central difference says one half, however small the nudge. What has gone wrong?',
  options: [
    {
      id: 'rule',
      text: 'The rule for the slope of ReLU is wrong at 0: it should be one half.',
      explanation:
        'Any number from 0 to 1 would be as good there. One half is what the central difference happens to make of the two sides, not a slope of the function.',
    },
    {
      id: 'nudge',
      text: 'The nudge is too large. A smaller one would give 0.',
      explanation:
        'The nudge cancels: half of it times the slope 1 on the right, divided by the whole of it. That is one half for every nudge.',
    },
    {
      id: 'nothing',
      text: 'Nothing but the place: at a corner there is no derivative to compare with.',
      correct: true,
      explanation:
        'The central difference takes the mean of the slopes on both sides, backpropagation follows a convention. A check belongs where the function is smooth; the points of this table keep off the corners.',
    },
    {
      id: 'digits',
      text: 'The two numbers in the difference are so close that their digits are lost.',
      explanation:
        'Digits are lost when two large, nearly equal numbers are subtracted. Here one of them is 0 and the difference is exact.',
    },
  ],
};

export default asChoice(question);
