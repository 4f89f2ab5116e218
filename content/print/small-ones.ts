import { Graph } from '../../src/engine/graph/index.ts';
import { add, linear, multiply, relu, scale, sum } from '../../src/engine/operations/index.ts';
import { expression, plus } from './expression.ts';
import { inPrint, type PrintedExample, type PrintedNumber } from './printed.ts';

export const olah: PrintedExample = {
  id: 'olah',
  title: 'Olah’s first graph',
  numbers: () => {
    const { value, gradient } = expression([2, 1], (a, b) => multiply(add(a, b), plus(b, 1)));
    return inPrint(['$(a + b)(b + 1)$', '$∂/∂a$', '$∂/∂b$'], '6 2 5', [value, ...gradient]);
  },
};

export const jurafskyMartin: PrintedExample = {
  id: 'jurafsky-martin',
  title: 'Jurafsky and Martin’s graph',
  numbers: () => {
    const { value, gradient } = expression([3, 1, -2], (a, b, c) =>
      multiply(c, add(a, scale(b, 2))),
    );
    const names = ['$c(a + 2b)$', '$∂/∂a$', '$∂/∂b$', '$∂/∂c$'];
    return inPrint(names, '-10 -2 -4 5', [value, ...gradient]);
  },
};

export const diveIntoDeepLearning: PrintedExample = {
  id: 'd2l',
  title: 'Dive into Deep Learning, 2x·x',
  numbers: () => {
    const graph = new Graph();
    const x = graph.parameter(1, 4, [0, 1, 2, 3]);
    const y = scale(sum(multiply(x, x)), 2);
    graph.backward(y);
    const names = ['$2x·x$', ...[0, 1, 2, 3].map((i) => `$∂/∂x_${i}$`)];
    return inPrint(names, '28 0 4 8 12', [y.number, ...x.gradient]);
  },
};

export const goodfellow: PrintedExample = {
  id: 'goodfellow',
  title: 'Goodfellow, Bengio and Courville’s XOR',
  numbers: (): PrintedNumber[] => {
    const graph = new Graph();
    const x = graph.input(4, 2, [0, 0, 0, 1, 1, 0, 1, 1]);
    const [ones, c] = [graph.parameter(2, 2, [1, 1, 1, 1]), graph.parameter(1, 2, [0, -1])];
    const [w, b] = [graph.parameter(1, 2, [1, -2]), graph.parameter(1, 1, [0])];
    const output = linear(relu(linear(x, ones, c)), w, b);
    const names = ['00', '01', '10', '11'].map((bits) => `output for ${bits}`);
    return inPrint(names, '0 1 1 0', Array.from(output.data));
  },
};
