import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derive, wholeFormula } from '../../../components/figures/computational-graph/derive.ts';
import {
  numbersFor,
  openExpression,
} from '../../../components/figures/computational-graph/graph-model.ts';
import { PRESETS } from '../../../components/figures/computational-graph/presets.ts';
import {
  endOfPass,
  gatheredAt,
  lastStep,
  progressAt,
  reverseDone,
  tangentsAt,
} from '../../../components/figures/computational-graph/sweeps.ts';
import { say } from '../../../components/figures/computational-graph/words.ts';
import { parseExpression } from '../../../src/expression/index.ts';

const open = (id: string) => {
  const { text, numbers } = PRESETS.find((one) => one.id === id) as (typeof PRESETS)[number];
  return openExpression(text, numbers);
};
const gradients = (id: string) => {
  const { nodes, variables } = open(id);
  return Object.fromEntries(variables.map((node) => [nodes[node].name, nodes[node].gradient]));
};

/** A formula without what links its pieces to the drawing. */
function bare(tex: string): string {
  const link = /\\htmlData\{[^{}]*\}\{((?:[^{}]|\{[^{}]*\})*)\}/;
  let plain = tex;
  while (link.test(plain)) plain = plain.replace(link, '$1');
  return plain;
}

describe('published examples, as they are in print', () => {
  test('CS231n: (x + y) z', () => {
    expect(gradients('cs231n-gates')).toEqual({ x: -4, y: -4, z: 3 });
  });
  test('CS231n: max', () => {
    expect(gradients('cs231n-max')).toEqual({ x: -8, y: 6, z: 2, w: 0 });
  });
  test('CS231n: the sigmoid neuron, to the digits of its drawing', () => {
    const { nodes } = open('cs231n-neuron');
    expect(nodes[nodes.length - 1].number.toFixed(2)).toBe('0.73');
    const rounded = Object.entries(gradients('cs231n-neuron'));
    expect(Object.fromEntries(rounded.map(([name, x]) => [name, x.toFixed(1)]))).toEqual({
      'w₀': '-0.2',
      'x₀': '0.4',
      'w₁': '-0.4',
      'x₁': '-0.6',
      'w₂': '0.2',
    });
  });
  test('micrograd: from its page', () => {
    const { nodes, variables } = open('micrograd-readme');
    expect(nodes[nodes.length - 1].number.toFixed(4)).toBe('24.7041');
    expect(variables.map((node) => nodes[node].gradient.toFixed(4))).toEqual([
      '138.8338',
      '645.5773',
    ]);
  });
  test('micrograd: from its lecture', () => {
    expect(gradients('micrograd-lecture')).toEqual({ a: 6, b: -4, c: -2, f: 4 });
  });
});

describe.each(PRESETS.map(({ id }) => [id] as const))('stepping through %s', (id) => {
  const graph = open(id);
  const { nodes, variables, scalars, computed } = graph;

  test('every step is told, and at the end both modes have every gradient', () => {
    const last = lastStep(graph);
    for (let step = 0; step <= last; step++) {
      expect(say(graph, step)).not.toMatch(/undefined|NaN|null/);
    }
    const end = progressAt(graph, last);
    expect(end.visits).toEqual({
      reverse: scalars.edges.length,
      forward: variables.length * scalars.edges.length,
    });
    const gathered = gatheredAt(graph, end);
    nodes.forEach(({ gradient }, i) => {
      expect(gathered[i]).toEqual({ gradient, whole: true });
    });
    variables.forEach((node, sweep) => {
      const done = progressAt(graph, (2 + sweep) * computed.length);
      expect(done.sweep).toBe(sweep);
      expect(tangentsAt(graph, done)[nodes.length - 1]).toBeCloseTo(nodes[node].gradient, 9);
    });
  });

  test('what reverse mode gathers on the way grows to the gradient, edge by edge', () => {
    for (let step = computed.length; step <= reverseDone(graph); step++) {
      const progress = progressAt(graph, step);
      const passed = computed.slice(computed.length - progress.reversed);
      gatheredAt(graph, progress).forEach((one, i) => {
        if (i === nodes.length - 1) return;
        const back = scalars.edges.filter(({ from, to }) => from === i && passed.includes(to));
        const sum = back.reduce((all, edge) => all + edge.derivative * nodes[edge.to].gradient, 0);
        expect(one?.gradient ?? 0).toBeCloseTo(sum, 8);
      });
    }
  });

  test('the paths of every value add up to its gradient', () => {
    nodes.forEach(({ gradient }, i) => {
      const { paths, rest, gradient: sum } = derive(graph, i);
      const total = paths.reduce((all, { product }) => all + product, rest);
      expect(Math.abs(sum - gradient)).toBeLessThan(1e-9 * (1 + Math.abs(gradient)));
      expect(Math.abs(total - gradient)).toBeLessThan(1e-9 * (1 + Math.abs(gradient)));
    });
  });
});

test('a pass ends with the values, and then with each sweep', () => {
  const graph = open('book');
  expect([0, 3, 4, 7, 8, 19, 20].map((step) => endOfPass(graph, step))).toEqual([
    4, 4, 8, 8, 12, 20, 20,
  ]);
});

test('a step is told in words', () => {
  const graph = open('book');
  expect(say(graph, 0)).toBe('Only the variables have values. The next step computes v₁.');
  expect(say(graph, 1)).toBe('v₁ = a × b = −6. Its local derivatives are −3 for a and 2 for b.');
  expect(say(graph, 5)).toContain('f has 1 and passes 1 × 0.462117 = 0.462117 back to v₂ and');
  expect(say(graph, 20)).toBe(
    'Both modes have all 4 gradients: reverse mode by one sweep, 7 edge visits; forward mode by 4 sweeps, 28 edge visits.',
  );
  expect(say(open('twice'), 6)).toContain('back to a, where more will be added');
});

test('where a value is no number it is said which, and nothing fails', () => {
  expect(say(openExpression('log(x) * y', { x: -1, y: 2 }), 1)).toContain(
    'v₁ = log(x) is not a number here',
  );
  expect(say(openExpression('1 / x', { x: 0 }), 0)).toContain('f = 1 ÷ x is infinite here');
  expect(say(openExpression('sqrt(x)', { x: 0 }), 2)).toContain('not a finite number here');
});

test('a variable alone is a graph too', () => {
  const graph = openExpression('x', { x: 3 });
  expect([lastStep(graph), graph.nodes[0].gradient]).toEqual([0, 1]);
  expect(say(graph, 0)).toContain('x alone');
  expect(derive(graph, 0).paths).toMatchObject([{ product: 1, factors: [] }]);
});

test('numbers go along to another expression, and new variables get their own', () => {
  const program = parseExpression('a * q + toString');
  expect(numbersFor(program, { a: 7, z: 1 })).toEqual({ a: 7, q: -3, toString: 1.5 });
});

test('any values within the controls leave a state that can be told', () => {
  const value = fc.double({ min: -1000, max: 1000, noNaN: true });
  const text = fc.constantFrom('a^b', 'log(a)/b', 'exp(a)*exp(b)', 'sqrt(a*b)');
  fc.assert(
    fc.property(value, value, text, (a, b, typed) => {
      const graph = openExpression(typed, { a, b });
      for (const step of [0, 1, 2, lastStep(graph)]) expect(say(graph, step)).toBeTruthy();
      for (const node of graph.variables) expect(derive(graph, node).count).toBe(1n);
    }),
    { numRuns: 60 },
  );
});

test('a value doubled again and again is told at once, though its formula would fill the world', () => {
  const names = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVW'].slice(0, 49);
  const text = names.slice(1).map((name, i) => `${name}=${names[i]}+${names[i]}`);
  const graph = openExpression(text.join(';'), { a: 1 });
  expect(graph.nodes[0].gradient).toBe(2 ** 48);
  expect(bare(wholeFormula(graph))).toBe('W = V + V');
  const { count, paths, rest } = derive(graph, 0);
  expect([count, paths.length + rest]).toEqual([2n ** 48n, 2 ** 48]);
  expect(say(graph, 10)).toContain('Its local derivatives are');
  expect(bare(wholeFormula(open('book')))).toBe(
    'f = \\left( a \\cdot b + c \\right) \\cdot \\tanh\\left( d \\right)',
  );
});
