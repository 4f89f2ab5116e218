import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Before you begin: what the exponential function does with a sum. */
export const question: ChoiceQuestion = {
  id: 'one-more-in-the-exponent',
  prompt: 'The number $x$ grows by 1. What happens to $e^x$?',
  options: [
    {
      id: 'multiplied',
      text: 'It is multiplied by $e$, whatever $x$ was.',
      correct: true,
      explanation:
        'A sum in the exponent is a product outside: $e^{x+1} = e^x · e$. So the same step in $x$ is the same factor everywhere, and $e^x$ is never zero or negative.',
    },
    {
      id: 'added',
      text: 'The number $e$ is added to it, whatever $x$ was.',
      explanation:
        'The same amount for every step would make a straight line. This curve gets steeper all the time, for its slope is its height.',
    },
    {
      id: 'depends',
      text: 'For large $x$ it grows, for negative $x$ it falls.',
      explanation:
        'The curve $e^x$ rises everywhere. For negative $x$ it is close to zero, and rises slowly, but it rises.',
    },
    {
      id: 'squared',
      text: 'It is squared, whatever $x$ was.',
      explanation:
        'Squaring $e^x$ gives $e^{2x}$: that is what doubling $x$ does, not adding 1 to it.',
    },
  ],
};

export default asChoice(question);
