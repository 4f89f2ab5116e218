import { expect, test } from 'vitest';
import { gradientCheck } from '../../../src/engine/gradient-check.ts';
import { forwardModeGradient, Graph } from '../../../src/engine/graph/index.ts';
import { dropout, sum, tanh } from '../../../src/engine/operations/index.ts';
import { Random } from '../../../src/engine/random.ts';

test('drops the given share, scales what is kept, and passes the gradient the same way', () => {
  const graph = new Graph();
  const x = graph.parameter(100, 100, new Float64Array(10_000).fill(3));
  const out = dropout(x, 0.2, new Random(1));
  const kept = out.data.filter((entry) => entry !== 0);
  expect(kept.every((entry) => entry === 3 * 1.25)).toBe(true);
  // Four standard deviations of the binomial distribution.
  expect(Math.abs(kept.length - 8000)).toBeLessThan(4 * Math.sqrt(10_000 * 0.2 * 0.8));
  graph.backward(sum(out));
  out.data.forEach((entry, i) => {
    expect(x.gradient[i]).toBe(entry / 3);
  });
});

test('every replay draws anew; the same seed draws the same', () => {
  const draws = [1, 2].map(() => {
    const graph = new Graph();
    const out = dropout(graph.input(1, 50, new Float64Array(50).fill(1)), 0.5, new Random(4));
    const first = [...out.data];
    graph.forward(out);
    return [first, [...out.data]];
  });
  expect(draws[0]).toEqual(draws[1]);
  expect(draws[0][0]).not.toEqual(draws[0][1]);
});

test('with the switch off it is the identity, and draws nothing', () => {
  const graph = new Graph();
  const random = new Random(1);
  const mode = { training: false };
  const x = graph.parameter(1, 3, [1, -2, 3]);
  const before = random.state();
  const out = dropout(x, 0.5, random, mode);
  const total = sum(out);
  graph.backward(total);
  expect(out.data).toEqual(x.data);
  expect([...x.gradient]).toEqual([1, 1, 1]);
  expect(random.state()).toEqual(before);
  mode.training = true;
  graph.forward(total);
  expect(random.state()).not.toEqual(before);
});

test('for one draw its gradient is that of central differences and of forward mode', () => {
  const graph = new Graph();
  let place = 0;
  const sameEachPass = { next: () => [0.1, 0.6, 0.2, 0.9, 0.3, 0.5][place++ % 6] };
  const x = graph.parameter(2, 3, [0.3, -0.2, 1, 0.5, 0.8, -1.1]);
  const target = sum(tanh(dropout(tanh(x), 0.4, sameEachPass)));
  const forward = forwardModeGradient(target, x);
  const entries = gradientCheck(target, [x]);
  expect(entries.filter(({ analytic }) => analytic === 0)).toHaveLength(3);
  for (const { index, analytic, numeric } of entries) {
    expect(analytic).toBeCloseTo(numeric, 9);
    expect(analytic).toBeCloseTo(forward[index], 14);
  }
});

test.each([-0.1, 1, Number.NaN])('a rate of %d is refused', (rate) => {
  const x = new Graph().input(1, 1);
  expect(() => dropout(x, rate, new Random(1))).toThrow(`not ${rate}`);
});
