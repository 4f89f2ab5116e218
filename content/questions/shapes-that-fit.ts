import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Before you begin: which products exist, by shape alone. */
export const question: ChoiceQuestion = {
  id: 'shapes-that-fit',
  several: true,
  prompt:
    '$X$ has 5 rows and 3 columns, $W$ has 2 rows and 3 columns. Write $X^⊤$ for the transpose. Which of these products exist?',
  options: [
    {
      id: 'x-w',
      text: 'The product $X W$.',
      explanation:
        'A row of $X$ has three entries and a column of $W$ has two, so they cannot be multiplied entry by entry.',
    },
    {
      id: 'x-wt',
      text: 'The product $X W^⊤$.',
      correct: true,
      explanation:
        'The transpose has 3 rows and 2 columns: 5×3 times 3×2 gives 5×2. This is how a layer meets a batch in this book.',
    },
    {
      id: 'w-xt',
      text: 'The product $W X^⊤$.',
      correct: true,
      explanation:
        'That is 2×3 times 3×5, which gives 2×5: the same numbers as $X W^⊤$, transposed.',
    },
    {
      id: 'xt-w',
      text: 'The product $X^⊤ W$.',
      explanation:
        'That is 3×5 times 2×3. The inner sizes, 5 and 2, would have to be the same number.',
    },
  ],
};

export default asChoice(question);
