import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 5: which mode suits which shape of problem, by thought alone. */
export const question: ChoiceQuestion = {
  id: 'which-mode',
  prompt:
    'A simulation reads 3 settings and gives the height of water at 1,000 places. You want the derivative of every height in every setting. Which mode needs fewer sweeps through its graph?',
  options: [
    {
      id: 'reverse',
      text: 'Reverse mode: it always does.',
      explanation:
        'A sweep of reverse mode serves one output. There are 1,000 of them here, and so it needs 1,000 sweeps.',
    },
    {
      id: 'forward',
      text: 'Forward mode.',
      correct: true,
      explanation:
        'A sweep of forward mode starts at one input and finds how all outputs change with it. Three sweeps do. Reverse mode wins where there are many inputs and few outputs, and a loss is one output.',
    },
    {
      id: 'same',
      text: 'Both need the same number, since both visit the same edges.',
      explanation:
        'One sweep visits the same edges in either mode. But a forward sweep serves one input and a reverse sweep one output, and their numbers differ.',
    },
  ],
};

export default asChoice(question);
