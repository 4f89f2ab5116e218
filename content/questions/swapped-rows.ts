import type { ChoiceQuestion } from '../../components/notebook/choice-question.ts';
import { asChoice } from '../../components/notebook/index.ts';

/** Chapter 3: rows of a batch do not mix. */
export const question: ChoiceQuestion = {
  id: 'swapped-rows',
  prompt:
    'Two rows of $X$ are swapped before a forward pass; weights and biases stay as they are. What becomes of the outputs?',
  options: [
    {
      id: 'same',
      text: 'Nothing: the outputs are what they were.',
      explanation:
        'Every output row belongs to the input row at the same place, and two of those have changed places.',
    },
    {
      id: 'swapped',
      text: 'The same two rows of the outputs are swapped.',
      correct: true,
      explanation:
        'Row $i$ of the product is row $i$ of $X$ times the weights, and no other row. So a batch is only many examples side by side, and their order means nothing to the network.',
    },
    {
      id: 'columns',
      text: 'Two columns of the outputs are swapped.',
      explanation:
        'A column belongs to an output neuron. Swapping two columns takes swapping two rows of its weights and biases.',
    },
    {
      id: 'all',
      text: 'All rows change, because every example passes through the same weights.',
      explanation:
        'They share the weights, and the pass only reads those. What one example computes is never read by another.',
    },
  ],
};

export default asChoice(question);
