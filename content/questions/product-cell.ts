import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import { Graph } from '../../src/engine/graph/graph.ts';
import { matmul } from '../../src/engine/operations/matmul.ts';
import type { Random } from '../../src/engine/random.ts';

const factor = (x: number) => (x < 0 ? `(${formatPlain(x)})` : formatPlain(x));

/** Before you begin: one cell of a matrix product. */
export const problem = numericProblem('product-cell', (random: Random) => {
  const [a1, a2, a3, b1, b2, b3, c1, c2, c3] = Array.from({ length: 9 }, () =>
    drawDecimal(random, -4, 5, 0),
  );
  const graph = new Graph();
  const A = graph.input(2, 3, [c1, c2, c3, a1, a2, a3]);
  const B = graph.input(3, 2, [b1, c3, b2, c2, b3, c1]);
  const [, beside, answer, other] = matmul(A, B).data;
  return {
    given: { a1, a2, a3, b1, b2, b3 },
    prompt: [
      `$A$ has the rows $(${[c1, c2, c3].map(formatPlain).join(', ')})$ and $(${[a1, a2, a3].map(formatPlain).join(', ')})$. $B$ has the columns $(${[b1, b2, b3].map(formatPlain).join(', ')})$ and $(${[c3, c2, c1].map(formatPlain).join(', ')})$.`,
      'What stands in row 2, column 1 of the product $A B$?',
    ],
    label: 'Row 2, column 1',
    answer,
    precision: 'exact',
    mistakes: [
      {
        value: beside,
        explanation: 'This stands in row 1, column 2. The row is named first.',
      },
      {
        value: other,
        explanation: 'You took the second column of $B$: this stands in row 2, column 2.',
      },
      {
        value: a1 + a2 + a3 + b1 + b2 + b3,
        explanation: 'You added where pairs of numbers are multiplied first.',
      },
      {
        value: a1 * b1,
        explanation: 'This is the first of three products. All three are added.',
      },
    ],
    solution: [
      'Take row 2 of $A$ and column 1 of $B$, multiply them entry by entry, and add.',
      `$${factor(a1)} · ${factor(b1)} + ${factor(a2)} · ${factor(b2)} + ${factor(a3)} · ${factor(b3)} = ${formatPlain(answer)}$.`,
    ],
  };
});

export default asNumeric(problem);
