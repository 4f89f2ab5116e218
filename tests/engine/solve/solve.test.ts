import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSolution } from '../../../src/engine/solve/format.ts';
import type { NetworkWithData } from '../../../src/engine/solve/network-with-data.ts';
import { parseWorkedSolution } from '../../../src/engine/solve/parse.ts';
import { solve } from '../../../src/engine/solve/solve.ts';
import { network } from './oracles/printed.ts';
import { solveInPlainLoops } from './plain-loops.ts';
import { randomNetwork } from './random-network.ts';

/** How far apart two solutions are, relative to 1 or more; infinite where their shapes differ. */
function distance(actual: unknown, expected: unknown): number {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
  }
  const [a, b] = [Object.entries(actual as object), Object.entries(expected as object)];
  if (a.map(([key]) => key).join() !== b.map(([key]) => key).join()) return Infinity;
  return Math.max(...a.map(([, part], i) => distance(part, b[i][1])));
}

describe('any network', () => {
  test('has the solution that plain loops find', () => {
    fc.assert(
      fc.property(randomNetwork, (given) => {
        expect(distance(solve(given), solveInPlainLoops(given))).toBeLessThan(1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  test('comes through JSON and back, and so does its solution, bit for bit', () => {
    fc.assert(
      fc.property(randomNetwork, (given) => {
        expect(parseWorkedSolution(JSON.stringify(given))).toEqual(given);
        const solution = solve(given);
        expect(JSON.parse(formatSolution(solution))).toEqual(JSON.parse(JSON.stringify(solution)));
      }),
    );
  });

  test('is left as it was, and solved the same again', () => {
    fc.assert(
      fc.property(randomNetwork, (given) => {
        const before = structuredClone(given);
        const solution = solve(given);
        expect(given).toEqual(before);
        expect(solve(given)).toEqual(solution);
      }),
    );
  });

  test('goes on where it stopped: k updates and then m are k + m', () => {
    fc.assert(
      fc.property(randomNetwork, fc.nat(3), (given, more) => {
        const { updated, lossAfter } = solve(given);
        const layers = given.layers.map((layer, l) => ({ ...layer, ...updated[l] }));
        const rest = solve({ ...given, layers, updates: more });
        const whole = solve({ ...given, updates: given.updates + more });
        expect(rest.lossBefore).toBe(lossAfter);
        expect([rest.updated, rest.lossAfter]).toEqual([whole.updated, whole.lossAfter]);
      }),
    );
  });

  test('without updates, or at rate 0, stays where it is', () => {
    fc.assert(
      fc.property(randomNetwork, fc.boolean(), (given, still) => {
        const change = still ? { updates: 0 } : { learningRate: 0 };
        const { updated, lossBefore, lossAfter } = solve({ ...given, ...change });
        expect(lossAfter).toBe(lossBefore);
        const start = given.layers.map(({ weights, biases }) => ({ weights, biases }));
        expect(updated).toEqual(start);
      }),
    );
  });
});

describe('the rules', () => {
  test('slopes at 0: relu 0, leaky-relu 0.01', () => {
    const slope = (activation: 'relu' | 'leaky-relu') =>
      solve({
        ...network('nielsen', { loss: 'sum-squared-error', updates: 0 }),
        layers: [{ weights: [[0]], biases: [0], activation }],
        examples: [{ input: [1], target: [-1] }],
      }).examples[0].layers[0].delta[0];
    expect(slope('relu')).toBe(0);
    expect(slope('leaky-relu')).toBe(0.02);
  });

  test('0 ln 0 = 0, and logits of ±1000 are no trouble', () => {
    const binary = (target: number) =>
      solve({
        ...network('nielsen', { loss: 'binary-cross-entropy', updates: 0 }),
        layers: [{ weights: [[1000]], biases: [0], activation: 'sigmoid' }],
        examples: [{ input: [1], target: [target] }],
      });
    expect(binary(1).lossBefore).toBe(0);
    expect(binary(0).lossBefore).toBe(1000);
    expect(binary(0).examples[0].layers[0].delta).toEqual([1]);
    const classes = solve({
      ...network('nielsen', { updates: 0 }),
      loss: 'cross-entropy',
      layers: [{ weights: [[1000], [-1000]], biases: [0, 0], activation: 'softmax' }],
      examples: [{ input: [1], target: [0, 1] }],
    });
    expect(classes.lossBefore).toBe(2000);
    expect(classes.examples[0].layers[0].delta).toEqual([1, -1]);
  });

  test('z is summed from the first input to the last, then the bias: to the last bit', () => {
    const wide = (inputs: number, neurons: number) => {
      const numbers = (count: number, offset: number) =>
        Array.from({ length: count }, (_, i) => Math.sin(offset + 7 * i));
      const weights = Array.from({ length: neurons }, (_, j) => numbers(inputs, j));
      const layers = [{ weights, biases: numbers(neurons, 0.5), activation: 'tanh' as const }];
      const examples = [{ input: numbers(inputs, 0.25), target: numbers(neurons, 0) }];
      return network('hagan', { layers, examples, updates: 0 });
    };
    for (const [inputs, neurons] of [
      [1, 1],
      [3, 4],
      [5, 9],
      [17, 13],
      [100, 31],
    ]) {
      const given = wide(inputs, neurons);
      const z = solve(given).examples[0].layers[0].preActivation;
      expect(z).toEqual(solveInPlainLoops(given).examples[0].layers[0].preActivation);
    }
  });

  test('the deltas of a batch are those of each example alone, without 1/n', () => {
    const { examples } = network('mazur');
    const three = [examples[0], { input: [1, -1], target: [0.5, 0.25] }, examples[0]];
    const batch = solve(network('mazur', { examples: three }));
    const alone = three.map((example) => solve(network('mazur', { examples: [example] })));
    expect(batch.examples).toEqual(alone.map((solution) => solution.examples[0]));
  });

  test('Goodfellow et al.: four rectified examples of XOR without loss', () => {
    const layers: NetworkWithData['layers'] = [
      {
        weights: [
          [1, 1],
          [1, 1],
        ],
        biases: [0, -1],
        activation: 'relu',
      },
      { weights: [[1, -2]], biases: [0], activation: 'identity' },
    ];
    const examples = [0, 1, 2, 3].map((i) => ({
      input: [i >> 1, i & 1],
      target: [(i >> 1) ^ (i & 1)],
    }));
    const solution = solve(network('hagan', { layers, examples }));
    const outputs = solution.examples.map(({ layers: trace }) => trace[1].activation[0]);
    expect(outputs).toEqual([0, 1, 1, 0]);
    expect([solution.lossBefore, solution.lossAfter]).toEqual([0, 0]);
  });
});
