import type { Value } from '../../src/engine/graph/index.ts';
import {
  add,
  divide,
  multiply,
  power,
  relu,
  scale,
  subtract,
  tanh,
} from '../../src/engine/operations/index.ts';
import { expression, plus } from './expression.ts';
import { inPrint, type PrintedExample } from './printed.ts';

const NUDGE = 0.01;

/** The expression on the front page of micrograd, line by line. */
function readme(a: Value, b: Value): Value {
  let c = add(a, b);
  let d = add(multiply(a, b), power(b, 3));
  c = add(c, plus(c, 1));
  c = add(c, subtract(plus(c, 1), a));
  d = add(d, add(scale(d, 2), relu(add(b, a))));
  d = add(d, add(scale(d, 3), relu(subtract(b, a))));
  const f = power(subtract(c, d), 2);
  return add(scale(f, 0.5), divide(f.graph.input(1, 1, [10]), f));
}

export const micrograd: PrintedExample = {
  id: 'micrograd',
  title: 'Karpathy’s micrograd, README and lecture',
  numbers: () => {
    const first = expression([-4, 2], readme);
    const product = expression([2, -3, 10, -2], (a, b, c, f) =>
      multiply(add(multiply(a, b), c), f),
    );
    const neuron = expression([2, 0, -3, 1, 6.8813735870195432], (x1, x2, w1, w2, b) =>
      tanh(add(add(multiply(x1, w1), multiply(x2, w2)), b)),
    );
    const twice = expression([3], (a) => add(a, a));
    const shared = expression([-2, 3], (a, b) => multiply(multiply(a, b), add(a, b)));
    return [
      ...inPrint(['README: $g$', '$∂g/∂a$', '$∂g/∂b$'], '24.7041 138.8338 645.5773', [
        first.value,
        ...first.gradient,
      ]),
      ...inPrint(
        ['$(a b + c) f$', '$∂/∂a$', '$∂/∂b$', '$∂/∂c$', '$∂/∂f$', 'after the nudge'],
        '-8 6 -4 -2 4 -7.286496',
        [product.value, ...product.gradient, product.nudged(NUDGE)],
      ),
      ...inPrint(
        ['tanh neuron', '$∂/∂x_1$', '$∂/∂x_2$', '$∂/∂w_1$', '$∂/∂w_2$', '$∂/∂b$'],
        '0.7071 -1.5 0.5 1 0 0.5',
        [neuron.value, ...neuron.gradient],
      ),
      ...inPrint(['$a + a$: $∂/∂a$'], '2', twice.gradient),
      ...inPrint(['$a b (a + b)$', '$∂/∂a$', '$∂/∂b$'], '-6 -3 -8', [
        shared.value,
        ...shared.gradient,
      ]),
    ];
  },
};
