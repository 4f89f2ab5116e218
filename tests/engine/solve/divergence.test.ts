import { describe, expect, test } from 'vitest';
import { DivergenceError } from '../../../src/engine/solve/divergence.ts';
import type { NetworkWithData } from '../../../src/engine/solve/network-with-data.ts';
import { solve } from '../../../src/engine/solve/solve.ts';
import { network } from './oracles/printed.ts';
import { solveInPlainLoops } from './plain-loops.ts';

describe('divergence', () => {
  const line: NetworkWithData = {
    ...network('nielsen', { loss: 'sum-squared-error', learningRate: 10 }),
    layers: [{ weights: [[1]], biases: [1], activation: 'identity' }],
    examples: [{ input: [3], target: [0] }],
  };
  const divergenceOf = (given: NetworkWithData) => {
    try {
      solve(given);
      return undefined;
    } catch (error) {
      expect(error).toBeInstanceOf(DivergenceError);
      return error as DivergenceError;
    }
  };

  test.each(['batch', 'online'] as const)(
    'is placed at the first update that ends in it: %s',
    (mode) => {
      const examples = [...line.examples, { input: [-1], target: [1] }];
      const given: NetworkWithData = { ...line, mode, examples };
      const { update, message } = divergenceOf({ ...given, updates: 1000 }) as DivergenceError;
      expect(message).toBe(`diverged at update ${update}, layer 1`);
      expect(divergenceOf({ ...given, updates: update })?.message).toBe(message);
      expect(divergenceOf({ ...given, updates: update - 1 })).toBeUndefined();
      const plain = solveInPlainLoops({ ...given, updates: update });
      expect(Number.isFinite(plain.lossAfter)).toBe(false);
    },
  );

  const chain = (first: number, second: number, input: number): NetworkWithData => ({
    ...line,
    layers: [first, second].map((w) => ({ weights: [[w]], biases: [0], activation: 'identity' })),
    loss: 'half-squared-error',
    examples: [{ input: [input], target: [0] }],
  });

  test('is at update 0 where the network overflows as it is given', () => {
    const forward = divergenceOf(chain(1e200, 1e200, 1));
    expect(forward?.message).toBe('diverged at update 0, layer 2');
    const loss = divergenceOf(chain(1e200, 1, 1));
    expect(loss?.message).toBe('diverged at update 0, layer 2');
    const backward = divergenceOf({ ...chain(1e-200, 1e150, 1e200), updates: 0 });
    expect(backward?.message).toBe('diverged at update 0, layer 1');
    const [layer] = chain(1e200, 1, 1).layers;
    const saturated = {
      ...chain(1, 1, 1e200),
      layers: [{ ...layer, activation: 'tanh' as const }],
    };
    expect(divergenceOf(saturated)?.message).toBe('diverged at update 0, layer 1');
  });

  test('is in the layer whose parameters a step breaks first: backward, the last', () => {
    const only = { ...chain(1e-200, 1, 1e200), learningRate: 1e150 };
    expect(divergenceOf(only)?.message).toBe('diverged at update 1, layer 1');
    const both = { ...chain(1, 2, 1e10), learningRate: 1e300 };
    expect(divergenceOf(both)?.message).toBe('diverged at update 1, layer 2');
  });
});
