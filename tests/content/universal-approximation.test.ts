import { describe, expect, test } from 'vitest';
import { results } from '../../content/examples/universal-approximation.ts';

/** What chapter 11 says of its numbers in words. */
describe('the prose', () => {
  const of = results();

  test('twice the bumps, about half the gap, and within the bound', () => {
    for (const n of [4, 8]) {
      const ratio = of[`mean-${2 * n}`] / of[`mean-${n}`];
      expect(ratio).toBeGreaterThan(0.4);
      expect(ratio).toBeLessThan(0.6);
    }
    for (const n of [2, 4, 8, 16]) expect(of[`largest-${n}`]).toBeLessThan(of[`bound-${n}`] + 1e-9);
    // The jump of the target is 0.6.
    expect(of['jump-largest-16']).toBeGreaterThanOrEqual(0.3 - 1e-9);
    expect(of['outside-3']).toBeCloseTo(0, 12);
  });

  test('the share of a step is the sigmoid’s own', () => {
    expect(of['step-gentle']).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
    expect(of['step-steep']).toBeCloseTo(1 / (1 + Math.exp(-5)), 12);
  });

  test('width helps tanh, not polynomials, and for once not ReLU', () => {
    expect(of['tanh-2']).toBeGreaterThan(of['tanh-8']);
    expect(of['tanh-8']).toBeGreaterThan(of['tanh-32']);
    expect(of['identity-32']).toBeCloseTo(of['identity-2'], 6);
    expect(of['square-32']).toBeCloseTo(of['square-2'], 6);
    expect(of['square-32-deep']).toBeCloseTo(of['square-8-deep'], 4);
    expect(of['relu-12']).toBeGreaterThan(of['relu-8']);
  });

  test('the ring has fewer parameters than pixels; one layer leaves the chequerboard grey', () => {
    expect(of['ring-deep-parameters']).toBeLessThan(of.pixels);
    // Grey everywhere is wrong by one half: an error of a quarter.
    expect(of['checks-wide-error']).toBeGreaterThan(0.2);
    expect(of['checks-deep-error']).toBeLessThan(0.05);
  });
});
