import { describe, expect, test } from 'vitest';
import { type Initialization, initialize, Network } from '../../../src/engine/network/index.ts';

const [inputs, hidden, outputs] = [40, 60, 30];

function initialized(initialization: Initialization, seed = 1): Network {
  const network = new Network({
    inputs,
    layers: [
      { neurons: hidden, activation: 'relu' },
      { neurons: outputs, activation: 'identity' },
    ],
  });
  network.parameters.fill(9);
  initialize(network, initialization, seed);
  return network;
}

const largest = (numbers: ArrayLike<number>) =>
  Array.from(numbers).reduce((most, x) => Math.max(most, Math.abs(x)), 0);

const variance = (numbers: ArrayLike<number>) =>
  Array.from(numbers).reduce((sum, x) => sum + x * x, 0) / numbers.length;

const all: Initialization[] = [
  { kind: 'zeros' },
  { kind: 'constant', value: 0.5 },
  { kind: 'uniform', range: 0.3 },
  { kind: 'normal', deviation: 0.2 },
  { kind: 'xavier-uniform' },
  { kind: 'xavier-normal' },
  { kind: 'he-uniform' },
  { kind: 'he-normal' },
];

test.each(all)('$kind leaves every bias at 0 and repeats itself for a seed', (initialization) => {
  const network = initialized(initialization);
  for (const { biases } of network.layers) expect(largest(biases)).toBe(0);
  expect(initialized(initialization).parameters).toEqual(network.parameters);
  const drawn = initialization.kind !== 'zeros' && initialization.kind !== 'constant';
  const other = initialized(initialization, 2).parameters;
  if (drawn) expect(other).not.toEqual(network.parameters);
  else expect(other).toEqual(network.parameters);
});

test('zeros and a constant', () => {
  expect(largest(initialized({ kind: 'zeros' }).parameters)).toBe(0);
  const [layer] = initialized({ kind: 'constant', value: 0.5 }).layers;
  expect([...layer.weights].every((weight) => weight === 0.5)).toBe(true);
});

// The variances, by hand: of a range r it is r²/3; the bounds are about four standard errors.
describe.each([
  [{ kind: 'uniform', range: 0.3 }, 0.03, 0.03],
  [{ kind: 'normal', deviation: 0.2 }, 0.04, 0.04],
  [{ kind: 'xavier-uniform' }, 2 / 100, 2 / 90],
  [{ kind: 'xavier-normal' }, 2 / 100, 2 / 90],
  [{ kind: 'he-uniform' }, 2 / 40, 2 / 60],
  [{ kind: 'he-normal' }, 2 / 40, 2 / 60],
] as [Initialization, number, number][])('%o', (initialization, first, second) => {
  const network = initialized(initialization);

  test('has the variance of its formula in each layer', () => {
    [first, second].forEach((expected, l) => {
      expect(Math.abs(variance(network.layers[l].weights) / expected - 1)).toBeLessThan(0.13);
    });
  });

  test('keeps to its range if it is uniform, and goes past it if it is normal', () => {
    [first, second].forEach((expected, l) => {
      const range = Math.sqrt(3 * expected);
      const reached = largest(network.layers[l].weights);
      if (/uniform/.test(initialization.kind)) {
        expect(reached).toBeLessThanOrEqual(range);
        expect(reached).toBeGreaterThan(0.99 * range);
      } else expect(reached).toBeGreaterThan(1.2 * range);
    });
  });
});

describe('explicit', () => {
  const network = () => new Network({ inputs: 2, layers: [{ neurons: 2, activation: 'sigmoid' }] });
  const layer = {
    weights: [
      [1, 2],
      [3, 4],
    ],
    biases: [5, 6],
  };

  test('sets these very numbers', () => {
    const set = network();
    initialize(set, { kind: 'explicit', layers: [layer] });
    expect([...set.parameters]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test.each([
    [[], 'expected 1 layers, got 0'],
    [[{ ...layer, weights: [[1, 2]] }], 'the weights of layer 1 should be 2×2'],
    [[{ ...layer, weights: [[1, 2], [3]] }], 'the weights of layer 1 should be 2×2'],
    [[{ ...layer, biases: [1] }], 'layer 1 should have 2 biases, not 1'],
    [[{ ...layer, biases: [1, Number.NaN] }], 'layer 1 must be finite, not NaN'],
  ])('refuses what does not fit, and changes nothing: %#', (layers, message) => {
    const kept = network();
    expect(() => initialize(kept, { kind: 'explicit', layers })).toThrow(message);
    expect(largest(kept.parameters)).toBe(0);
  });
});

test.each([
  { kind: 'constant', value: Number.NaN },
  { kind: 'uniform', range: Infinity },
  { kind: 'normal', deviation: -Infinity },
] as Initialization[])('refuses $kind of what is not finite', (initialization) => {
  expect(() => initialized(initialization)).toThrow('must be finite');
});
