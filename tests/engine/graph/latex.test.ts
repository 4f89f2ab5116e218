import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberFormula } from '../../../src/engine/graph/formula.ts';
import {
  derivativeLatexOf,
  Graph,
  latexOf,
  stepLatexOf,
  symbolOf,
  type Value,
} from '../../../src/engine/graph/index.ts';
import * as engine from '../../../src/engine/operations/index.ts';
import { evaluateLatex } from './evaluate-latex.ts';

const { add, divide, linear, matmul, multiply, negate, power, subtract, tanh } = engine;

function letters() {
  const graph = new Graph();
  const letter = (name: string, x: number) => graph.parameter(1, 1, [x]).named(name);
  return { graph, a: letter('a', 2), b: letter('b', 3), c: letter('c', 5) };
}

describe('parentheses stand where they are needed, and only there', () => {
  const { graph, a, b, c } = letters();
  const two = graph.input(1, 1, [2]);
  const minusTwo = graph.input(1, 1, [-2]);
  test.each<[Value, string]>([
    [add(multiply(a, b), c), 'a \\cdot b + c'],
    [multiply(add(a, b), c), '\\left( a + b \\right) \\cdot c'],
    [subtract(a, subtract(b, c)), 'a - \\left( b - c \\right)'],
    [subtract(subtract(a, b), c), 'a - b - c'],
    [divide(add(a, b), c), '\\frac{a + b}{c}'],
    [power(add(a, b), 2), '\\left( a + b \\right)^{2}'],
    [power(power(a, 2), 3), '\\left( a^{2} \\right)^{3}'],
    [power(negate(a), 2), '\\left( -a \\right)^{2}'],
    [negate(power(a, 2)), '-a^{2}'],
    [negate(add(a, b)), '-\\left( a + b \\right)'],
    [add(a, negate(b)), 'a + \\left( -b \\right)'],
    [multiply(a, minusTwo), 'a \\cdot \\left( -2 \\right)'],
    [multiply(two, a), '2 \\cdot a'],
    [power(divide(a, b), 2), '\\left( \\frac{a}{b} \\right)^{2}'],
    [power(tanh(add(a, b)), 2), '\\left( \\tanh\\left( a + b \\right) \\right)^{2}'],
    [multiply(tanh(a), b), '\\tanh\\left( a \\right) \\cdot b'],
    [engine.max(add(a, b), c), '\\max\\left( a + b, c \\right)'],
  ])('%#', (value, latex) => {
    expect(latexOf(value)).toBe(latex);
  });
});

test('a layer is written with its symbols, superscripts in their own braces', () => {
  const graph = new Graph();
  const x = graph.input(4, 2).named('input', 'X');
  const weights = graph.parameter(3, 2).named('weights', 'W^{(1)}');
  const biases = graph.parameter(1, 3).named('biases', 'b^{(1)}');
  const z = linear(x, weights, biases).named('preActivation', 'z^{(1)}');
  const a = tanh(z).named('activation', 'a^{(1)}');
  expect(latexOf(a)).toBe('\\tanh\\left( X {W^{(1)}}^{\\top} + b^{(1)} \\right)');
  expect(stepLatexOf(a)).toBe('\\tanh\\left( z^{(1)} \\right)');
  expect(derivativeLatexOf(a, 0)).toBe('1 - \\left( a^{(1)} \\right)^{2}');
  expect([0, 1, 2].map((which) => derivativeLatexOf(z, which))).toEqual([
    'W^{(1)}',
    '{X}^{\\top}',
    '1',
  ]);
  expect(latexOf(matmul(matmul(x, engine.transpose(weights)), graph.input(3, 1).named('v')))).toBe(
    '\\left( X {W^{(1)}}^{\\top} \\right) v',
  );
});

test('the slope of a square has no exponent of 1', () => {
  const { a, b } = letters();
  const slope = (base: Value, n: number) => derivativeLatexOf(power(base, n), 0);
  expect(slope(a, 2)).toBe('2 \\cdot a');
  expect(slope(a, 3)).toBe('3 \\cdot a^{2}');
  const sum = add(a, b);
  expect(slope(sum.named('sum', 'v_{1}'), 2)).toBe('2 \\cdot v_{1}');
});

test('what has no label is a number or its place in the record', () => {
  const graph = new Graph();
  const constant = graph.input(1, 1, [0.5]);
  const unnamed = graph.parameter(1, 1, [2]);
  const product = multiply(constant, unnamed);
  expect(latexOf(product)).toBe('0.5 \\cdot v_{1}');
  expect(symbolOf(product).latex).toBe('v_{2}');
  expect(stepLatexOf(constant)).toBe('0.5');
  expect(derivativeLatexOf(product, 1)).toBe('0.5');
});

test('numbers are written as mathematics writes them', () => {
  expect(numberFormula(1e-7).latex).toBe('1 \\cdot 10^{-7}');
  expect(numberFormula(-2.5e21).latex).toBe('-2.5 \\cdot 10^{21}');
  expect(numberFormula(-0.25).latex).toBe('-0.25');
  expect(numberFormula(Number.POSITIVE_INFINITY).latex).toBe('\\infty');
});

/** Random scalar expressions of a, b, c and constants, built by the engine. */
const steps: readonly ((x: Value, y: Value) => Value)[] = [
  add,
  subtract,
  multiply,
  divide,
  (x) => negate(x),
  (x) => power(x, 2),
  (x) => tanh(x),
  (x) => engine.sin(x),
  (x) => engine.scale(x, -0.5),
];

test('read back by the rules of arithmetic, a formula gives the value it stands for', () => {
  const recipe = fc.array(fc.tuple(fc.nat(steps.length - 1), fc.nat(99), fc.nat(99)), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(recipe, (instructions) => {
      const { graph, a, b, c } = letters();
      const pool = [a, b, c, graph.input(1, 1, [-4]), graph.input(1, 1, [0.75])];
      for (const [step, i, j] of instructions) {
        pool.push(steps[step](pool[i % pool.length], pool[j % pool.length]));
      }
      const value = pool[pool.length - 1];
      fc.pre(Number.isFinite(value.number) && Math.abs(value.number) < 1e9);
      const read = evaluateLatex(latexOf(value), { a: 2, b: 3, c: 5 });
      expect(Math.abs(read - value.number)).toBeLessThan(1e-6 * (1 + Math.abs(value.number)));
    }),
    { numRuns: 500 },
  );
});
