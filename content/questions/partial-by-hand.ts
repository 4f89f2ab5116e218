import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { engineFunction } from '../../components/parts/plot/engine-function.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import { add, multiply } from '../../src/engine/operations/arithmetic.ts';
import { power } from '../../src/engine/operations/power.ts';
import { scale } from '../../src/engine/operations/scaling.ts';
import type { Random } from '../../src/engine/random.ts';

const factor = (x: number) => (x < 0 ? `(${formatPlain(x)})` : formatPlain(x));

/** Before you begin: the derivative in one of two variables. */
export const problem = numericProblem('partial-by-hand', (random: Random) => {
  const a = drawDecimal(random, 2, 9, 0);
  const x = drawDecimal(random, -4, 5, 0);
  const y = drawDecimal(random, -4, 5, 0);
  const f = engineFunction(2, (u, v) => add(multiply(power(u, 2), v), scale(v, a)));
  const [answer, byY] = f.gradient(x, y);
  return {
    given: { a, x, y },
    prompt: [
      `$f(x, y) = x^2 y + ${a} y$. At $x = ${formatPlain(x)}$, $y = ${formatPlain(y)}$, what is its partial derivative with respect to $x$?`,
    ],
    label: '$∂f/∂x$',
    answer,
    precision: 'exact',
    mistakes: [
      {
        value: byY,
        explanation: 'This is $∂f/∂y$: you let $y$ move and held $x$.',
      },
      {
        value: answer + a,
        explanation: `The term $${a} y$ does not change when $x$ does, so it adds nothing.`,
      },
      {
        value: 2 * x,
        explanation:
          'This is the derivative of $x^2$ alone. It is multiplied by $y$, which is held like a number.',
      },
      {
        value: f.value(x, y),
        explanation: 'This is $f$ itself, not how fast it changes.',
      },
      {
        value: answer + byY,
        explanation: 'You added both partial derivatives. Only $x$ moves here.',
      },
    ],
    solution: [
      'Hold $y$ as if it were a number, and take the derivative in $x$ alone.',
      `$x^2 y$ becomes $2 x y$; $${a} y$ has no $x$ in it, and becomes 0.`,
      `So $∂f/∂x = 2 · ${factor(x)} · ${factor(y)} = ${formatPlain(answer)}$.`,
    ],
  };
});

export default asNumeric(problem);
