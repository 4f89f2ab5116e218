import { describe, expect, test } from 'vitest';
import { pointsOf } from '../../components/figures/derivative-table/derivative-row.ts';
import { allRows } from '../../components/figures/derivative-table/groups.ts';
import { curvesOf } from '../../components/figures/derivative-table/row-curves.ts';
import { writeDistance } from '../../components/figures/derivative-table/words.ts';
import { Graph } from '../../src/engine/graph/graph.ts';
import * as engine from '../../src/engine/operations/index.ts';
import { evaluateDerivative, type Scope } from './derivative-latex.ts';

const rows = allRows();

type Curve = (x: number) => number;

const sigmoid: Curve = (z) => 1 / (1 + Math.exp(-z));
const density: Curve = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
/** By Simpson’s rule. */
const Phi: Curve = (z) => {
  const steps = 400;
  let sum = density(0) + density(z);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * density((i / steps) * z);
  return 0.5 + (sum * z) / (3 * steps);
};
/** The first entry of softmax(z, 0.5, −1), and of softmax(z, 0.4). */
const ofThree: Curve = (z) => Math.exp(z) / (Math.exp(z) + Math.exp(0.5) + Math.exp(-1));
const ofTwo: Curve = (z) => Math.exp(z) / (Math.exp(z) + Math.exp(0.4));
const b = 0.7;

/** Value and derivative of each plot, worked out here without the engine. */
const byHand: Record<string, readonly [value: Curve, slope: Curve]> = {
  add: [(a) => a + b, () => 1],
  subtract: [(a) => a - b, () => 1],
  multiply: [(a) => a * b, () => b],
  divide: [(a) => a / b, () => 1 / b],
  max: [(a) => Math.max(a, b), (a) => (a > b ? 1 : 0)],
  'power-of-two': [(a) => a ** b, (a) => b * a ** (b - 1)],
  power: [(x) => x ** 3, (x) => 3 * x * x],
  negate: [(x) => -x, () => -1],
  scale: [(x) => 2.5 * x, () => 2.5],
  exp: [Math.exp, Math.exp],
  log: [Math.log, (x) => 1 / x],
  sqrt: [Math.sqrt, (x) => 1 / (2 * Math.sqrt(x))],
  sin: [Math.sin, Math.cos],
  cos: [Math.cos, (x) => -Math.sin(x)],
  matmul: [(x) => 0.8 * x + 0.5, () => 0.8],
  linear: [(x) => -0.6 * x - 0.75 + 0.2, () => -0.6],
  transpose: [(x) => x, () => 1],
  reshape: [(x) => x, () => 1],
  sum: [(x) => x + 1.8, () => 1],
  mean: [(x) => (x + 1.8) / 4, () => 1 / 4],
  'squared-norm': [(x) => x * x + 0.25 + 0.09 + 4, (x) => 2 * x],
  dropout: [(x) => 2 * x, () => 2],
  identity: [(z) => z, () => 1],
  sigmoid: [sigmoid, (z) => sigmoid(z) * sigmoid(-z)],
  tanh: [Math.tanh, (z) => 1 / Math.cosh(z) ** 2],
  relu: [(z) => Math.max(0, z), (z) => (z > 0 ? 1 : 0)],
  'leaky-relu': [(z) => (z > 0 ? z : 0.01 * z), (z) => (z > 0 ? 1 : 0.01)],
  softplus: [(z) => Math.log1p(Math.exp(z)), sigmoid],
  gelu: [(z) => z * Phi(z), (z) => Phi(z) + z * density(z)],
  softmax: [ofThree, (z) => ofThree(z) * (1 - ofThree(z))],
  'half-squared-error': [(a) => (a - 1) ** 2 / 2 + 0.08, (a) => a - 1],
  'sum-squared-error': [(a) => (a - 1) ** 2 + 0.16, (a) => 2 * (a - 1)],
  'mean-squared-error': [(a) => ((a - 1) ** 2 + 0.16) / 2, (a) => a - 1],
  'binary-cross-entropy': [(a) => -(Math.log(a) + Math.log(0.7)) / 2, (a) => -1 / (2 * a)],
  'cross-entropy': [(a) => -Math.log(a), (a) => -1 / a],
  'sigmoid-binary-cross-entropy': [
    (z) => -(Math.log(sigmoid(z)) + Math.log(sigmoid(-0.4))) / 2,
    (z) => (sigmoid(z) - 1) / 2,
  ],
  'softmax-cross-entropy': [(z) => -Math.log(ofTwo(z)), (z) => ofTwo(z) - 1],
};

test('every operation that the engine exports has its row', () => {
  const notOperations: unknown[] = [engine.outputLoss, engine.pairingFault];
  // The L2 penalty is a squared norm times a constant.
  const made: unknown[] = [engine.l2Penalty];
  const exported: unknown[] = Object.values(engine).filter((each) => typeof each === 'function');
  const listed = new Set(rows.map(({ operation }) => operation));
  for (const each of exported) {
    if (!notOperations.includes(each) && !made.includes(each)) expect(listed).toContain(each);
  }
  expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(byHand).sort());
});

describe.each(rows.map((row) => [row.id, row] as const))('%s', (id, row) => {
  const points = pointsOf(row.span);

  test('passes the check that stands beside it', () => {
    expect(row.check.points).toBe(points.length);
    expect(row.check.compared).toBeGreaterThanOrEqual(points.length);
    expect(row.check.largest).toBeLessThan(1e-7);
  });

  test('plots the value and the derivative that are worked out by hand', () => {
    const [value, slope] = byHand[id];
    for (const x of points) {
      expect(row.valueAt(x)).toBeCloseTo(value(x), 9);
      expect(row.slopeAt(x)).toBeCloseTo(slope(x), 9);
    }
  });

  test('draws no number that is none', () => {
    const { value, slope } = curvesOf(row);
    for (const path of [value, slope]) expect(path).toMatch(/^M[-\d. LM]+$/);
  });
});

/** Rows of matrices, and softmax with its two indices, are written with more than numbers. */
const ofNumbers = rows.filter(({ derivatives: [latex] }) => !/[ABFGWXZ]|\\acts|j = k/.test(latex));

test('most derivatives are formulas of numbers', () => {
  expect(ofNumbers.length).toBe(rows.length - 9);
});

test.each(ofNumbers.map((row) => [row.id, row] as const))(
  'the derivative of %s, read as it is written, is the one that is computed',
  (_, row) => {
    const [, latex] = row.derivatives[0].split(' = ', 2);
    for (const x of pointsOf(row.span)) {
      const value = row.valueAt(x);
      const scope: Scope = {
        ...{ x, z: x, b, y: 1, m: 2, f: value, ln: Math.log, sin: Math.sin, cos: Math.cos },
        a: row.id in engine.entrywiseActivations ? value : x,
        ...{ sigma: sigmoid, Phi, density, softmax: ofTwo },
      };
      expect(evaluateDerivative(latex, scope)).toBeCloseTo(row.slopeAt(x), 9);
    }
  },
);

test('the derivative in the second number is the one that is checked too', () => {
  const read = (id: string, a: number) => {
    const row = rows.find((each) => each.id === id);
    const latex = row?.derivatives[1].split(' = ', 2)[1] ?? '';
    return evaluateDerivative(latex, { a, b, f: row?.valueAt(a) ?? Number.NaN, ln: Math.log });
  };
  for (const a of [0.3, 1.9]) {
    expect(read('add', a)).toBe(1);
    expect(read('subtract', a)).toBe(-1);
    expect(read('multiply', a)).toBe(a);
    expect(read('divide', a)).toBeCloseTo(-a / b ** 2, 12);
    expect(read('max', a)).toBe(a < b ? 1 : 0);
    expect(read('power-of-two', a)).toBeCloseTo(a ** b * Math.log(a), 12);
  }
});

test('a gradient G comes back through a layer as G W, Gᵀ A and the sum of its rows', () => {
  const graph = new Graph();
  const [A, W, G] = [
    [0.5, -1, 2, 0.3, 0.1, -0.7],
    [1, 0.2, -0.4, 0.9, -1.5, 0.6],
    [0.25, -1, 3, 0.8],
  ];
  const previous = graph.parameter(2, 3, A);
  const weights = graph.parameter(2, 3, W);
  const biases = graph.parameter(1, 2, [0.1, -0.2]);
  const z = engine.linear(previous, weights, biases);
  graph.backward(engine.sum(engine.multiply(z, graph.input(2, 2, G))));
  for (let i = 0; i < 2; i++) {
    expect(biases.gradient[i]).toBeCloseTo(G[i] + G[2 + i], 12);
    for (let k = 0; k < 3; k++) {
      expect(previous.gradient[3 * i + k]).toBeCloseTo(
        G[2 * i] * W[k] + G[2 * i + 1] * W[3 + k],
        12,
      );
      expect(weights.gradient[3 * i + k]).toBeCloseTo(G[i] * A[k] + G[2 + i] * A[3 + k], 12);
    }
  }
});

test('a distance is written with its power of ten, and none as 0', () => {
  expect(writeDistance(0)).toBe('0');
  expect(writeDistance(2.34e-11)).toBe('2.3\u202f×\u202f10⁻¹¹');
});
