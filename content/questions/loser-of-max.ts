import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 5: who gets no gradient, by thought alone. */
export const question: ChoiceQuestion = {
  id: 'loser-of-max',
  prompt:
    'A graph computes $u = p · q$, then $m = max(u, r)$, and last $f = m + s$. At the present values $u$ is larger than $r$, and no value is zero. In which of the four variables is the gradient of $f$ zero?',
  options: [
    {
      id: 'r',
      text: 'In $r$ alone.',
      correct: true,
      explanation:
        'Max passes everything to the larger input. A small nudge of $r$ leaves the maximum as it is, so $f$ does not notice.',
    },
    {
      id: 'pq',
      text: 'In $p$ and $q$.',
      explanation:
        'They make $u$, which is the maximum: it gets the whole gradient and passes $q$ times it to $p$, and $p$ times it to $q$.',
    },
    {
      id: 's',
      text: 'In $r$ and in $s$.',
      explanation:
        'In $r$, yes. But $s$ is added at the end, and addition passes the whole gradient on.',
    },
    {
      id: 'none',
      text: 'In none, since $f$ depends on all of them.',
      explanation:
        '$f$ depends on $r$ elsewhere: where $r$ is the larger one. A gradient only tells what a small nudge does here.',
    },
  ],
};

export default asChoice(question);
