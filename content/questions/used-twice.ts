import { derive } from '../../components/figures/computational-graph/derive.ts';
import { openExpression } from '../../components/figures/computational-graph/graph-model.ts';
import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import type { Random } from '../../src/engine/random.ts';

const factor = (x: number) => (x < 0 ? `(${formatPlain(x)})` : formatPlain(x));

/** Chapter 5: the gradient in a value that is used twice, as a sum over two paths. */
export const problem = numericProblem('used-twice', (random: Random) => {
  const p = drawDecimal(random, -3, 3, 1);
  const q = drawDecimal(random, -3, 3, 1);
  const r = drawDecimal(random, -5, 5, 0);
  const graph = openExpression('v = p*q; s = v + r; s * p', { p, q, r });
  const { paths, gradient: answer } = derive(graph, graph.variables[0]);
  const short = paths.find(({ factors }) => factors.length === 1)?.product ?? 0;
  const long = paths.find(({ factors }) => factors.length === 3)?.product ?? 0;
  const s = short;
  return {
    given: { p, q, r },
    prompt: [
      `A graph computes $v = p · q$, then $s = v + r$, and last $f = s · p$. The values are $p = ${formatPlain(p)}$, $q = ${formatPlain(q)}$ and $r = ${formatPlain(r)}$.`,
      'Go back through it. What is $∂f/∂p$?',
    ],
    label: '$∂f/∂p$',
    answer,
    precision: 3,
    mistakes: [
      {
        value: short,
        explanation:
          'This is the product along the short path alone, from the last multiplication straight to $p$. There is a second path, through $v$ and $s$.',
      },
      {
        value: long,
        explanation:
          'This is the product along the path through $v$ and $s$ alone. The last multiplication also uses $p$ directly.',
      },
      {
        value: short * long,
        explanation: 'You multiplied the two paths. Along a path one multiplies; paths are added.',
      },
      {
        value: s + p * p,
        explanation:
          'At $v = p · q$ the factors were not swapped: the local derivative in $p$ is $q$, not $p$.',
      },
    ],
    solution: [
      `Forward: $v = ${formatPlain(p * q)}$ and $s = ${formatPlain(s)}$.`,
      `The short path has one edge. Multiplication swaps, so its local derivative in $p$ is $s = ${formatPlain(s)}$.`,
      `The long path goes back through $s$ and $v$: $p · 1 · q = ${factor(p)} · 1 · ${factor(q)} = ${formatPlain(long)}$.`,
      `The sum over both: $${formatPlain(s)} + ${factor(long)} = ${formatPlain(answer)}$.`,
    ],
  };
});

export default asNumeric(problem);
