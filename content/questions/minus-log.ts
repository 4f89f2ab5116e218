import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Before you begin: the logarithm of a probability. */
export const question: ChoiceQuestion = {
  id: 'minus-log',
  prompt:
    'A probability $p$ falls from 1 towards 0, without getting there. What does $−ln p$ do, with the natural logarithm?',
  options: [
    {
      id: 'grows',
      text: 'It starts at 0 and grows without limit.',
      correct: true,
      explanation:
        '$ln 1 = 0$, and the logarithm of a number below 1 is negative: halve $p$, and $−ln p$ grows by the same amount each time, for ever. This is how chapter 4 punishes a confident mistake.',
    },
    {
      id: 'to-one',
      text: 'It starts at 0 and grows to 1.',
      explanation:
        'That is what $1 − p$ does. The logarithm has no such limit: take any number $N$, however large; the probability $p = e^{−N}$ has $−ln p = N$.',
    },
    {
      id: 'falls',
      text: 'It starts at 1 and falls to 0.',
      explanation:
        'At $p = 1$ it is 0, because $e^0 = 1$. And as $p$ falls, $ln p$ falls with it, so its opposite rises.',
    },
    {
      id: 'none',
      text: 'It is not defined for numbers below 1.',
      explanation:
        'The logarithm is defined for every positive number. Below 1 it is negative, because the exponent has to be.',
    },
  ],
};

export default asChoice(question);
