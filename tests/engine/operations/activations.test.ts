import * as fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { Graph } from '../../../src/engine/graph/index.ts';
import {
  activations,
  entrywiseActivations,
  softmax,
} from '../../../src/engine/operations/index.ts';

describe.each(Object.entries(entrywiseActivations))('%s', (_name, activation) => {
  const { apply, value, slope, latex, slopeLatex } = activation;

  test('the operation computes the scalar pair, to the bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -50, max: 50 }), (z) => {
        const graph = new Graph();
        const input = graph.parameter(1, 1, [z]);
        const a = apply(input);
        graph.backward(a);
        expect(a.number).toBe(value(z));
        expect(input.gradient[0]).toBe(slope(z, a.number) + 0);
      }),
    );
  });

  test('its slope is the limit of difference quotients', () => {
    for (let z = -3.05; z < 3; z += 0.1) {
      const quotient = (value(z + 1e-6) - value(z - 1e-6)) / 2e-6;
      expect(slope(z, value(z))).toBeCloseTo(quotient, 8);
    }
  });

  test('NaN goes in, NaN comes out: divergence is not hidden', () => {
    expect(value(Number.NaN)).toBeNaN();
  });

  test('KaTeX can set both formulas', () => {
    for (const formula of [latex, slopeLatex]) {
      expect(katex.renderToString(formula)).toContain('katex');
    }
  });
});

test('the slopes at a kink are those of the conventions', () => {
  const slopeAtZero = (name: keyof typeof entrywiseActivations) =>
    entrywiseActivations[name].slope(0, 0);
  expect(slopeAtZero('relu')).toBe(0);
  expect(slopeAtZero('leaky-relu')).toBe(0.01);
});

test('known values', () => {
  const at = (name: keyof typeof entrywiseActivations, z: number) =>
    entrywiseActivations[name].value(z);
  expect(at('sigmoid', 0)).toBe(0.5);
  expect(at('softplus', 0)).toBeCloseTo(Math.LN2, 15);
  expect(at('tanh', 0.5)).toBeCloseTo(0.46211715726, 11);
  expect(at('leaky-relu', -2)).toBe(-0.02);
  expect(at('relu', -2)).toBe(0);
  // Φ(1) = 0.8413447460685429…
  expect(at('gelu', 1)).toBeCloseTo(0.8413447460685429, 15);
  expect(at('gelu', -1)).toBeCloseTo(0.8413447460685429 - 1, 15);
});

test('softmax: rows of shares that add up to 1, the same when a row is shifted, safe at ±1000', () => {
  const graph = new Graph();
  const a = softmax(graph.input(3, 3, [1, 2, 3, 1001, 1002, 1003, -1000, 0, 1000])).data;
  expect([...a.slice(3, 6)]).toEqual([...a.slice(0, 3)]);
  expect(a[0] + a[1] + a[2]).toBeCloseTo(1, 15);
  expect(a[2] / a[1]).toBeCloseTo(Math.E, 14);
  expect([...a.slice(6)]).toEqual([0, 0, 1]);
  expect(katex.renderToString(activations.softmax.latex)).toContain('katex');
  expect(softmax(graph.input(1, 2, [Number.NaN, 1])).data.every(Number.isNaN)).toBe(true);
});
