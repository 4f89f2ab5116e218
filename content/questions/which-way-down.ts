import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Before you begin: what the sign of a slope says. */
export const question: ChoiceQuestion = {
  id: 'which-way-down',
  prompt:
    'At the present $x$ the slope of a smooth function $f$ is negative. You may nudge $x$ a little, and want $f$ to become smaller. Which way?',
  options: [
    {
      id: 'right',
      text: 'To the right: make $x$ larger.',
      correct: true,
      explanation:
        'A negative slope means that $f$ falls as $x$ grows. To go down, go against the sign of the slope: here that is to the right.',
    },
    {
      id: 'left',
      text: 'To the left: make $x$ smaller.',
      explanation:
        'Going left along a curve that falls to the right leads uphill: $f$ would become larger.',
    },
    {
      id: 'depends',
      text: 'That depends on whether $f$ itself is positive or negative.',
      explanation:
        'The slope says how $f$ changes, whatever its value is. A function far above zero and one far below it can have the same slope.',
    },
    {
      id: 'neither',
      text: 'Neither: a negative slope means that $f$ is at its lowest.',
      explanation:
        'At the lowest point of a smooth curve the slope is zero, for otherwise one of the two directions would lead further down.',
    },
  ],
};

export default asChoice(question);
