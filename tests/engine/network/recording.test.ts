import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Network, type Recording } from '../../../src/engine/network/index.ts';
import type { ActivationName, LossName } from '../../../src/engine/operations/index.ts';
import { Random } from '../../../src/engine/random.ts';

const pairs: [ActivationName, LossName][] = [
  ['softmax', 'cross-entropy'],
  ['sigmoid', 'binary-cross-entropy'],
  ['identity', 'half-squared-error'],
  ['tanh', 'mean-squared-error'],
  ['gelu', 'sum-squared-error'],
];

/** A 3-4-2 network and a batch, all numbers from a seed. */
function example(seed: number, batchSize: number, hidden: ActivationName, pair = pairs[0]) {
  const [activation, loss] = pair;
  const network = new Network({
    inputs: 3,
    layers: [
      { neurons: 4, activation: hidden },
      { neurons: 2, activation },
    ],
  });
  const random = new Random(seed);
  const recording = network.record(batchSize, loss);
  for (const numbers of [network.parameters, recording.input.data]) {
    for (let i = 0; i < numbers.length; i++) numbers[i] = random.uniform(-1, 1);
  }
  for (let i = 0; i < batchSize; i++) recording.target.data[2 * i + random.integer(2)] = 1;
  recording.forward();
  recording.backward();
  return { network, recording };
}

test('values carry the names of the notation', () => {
  const { recording } = example(1, 2, 'tanh');
  const [hidden, output] = recording.layers;
  expect(recording.input.label).toEqual({ name: 'input', latex: 'X' });
  expect(recording.target.label).toEqual({ name: 'target', latex: 'y' });
  expect(hidden.preActivation.label).toEqual({ name: 'layer 1 preActivation', latex: 'z^{(1)}' });
  expect(output.activation.label).toEqual({ name: 'layer 2 activation', latex: 'a^{(2)}' });
  expect(output.weights.label?.latex).toBe('W^{(2)}');
  expect(output.biases.label?.name).toBe('layer 2 biases');
  expect(recording.loss.label?.latex).toBe('L');
});

test('shapes are those of the notation', () => {
  const { recording } = example(1, 5, 'tanh');
  const shapes = [
    recording.input,
    recording.layers[0].weights,
    recording.layers[0].biases,
    recording.layers[0].preActivation,
    recording.output,
    recording.exampleLoss,
    recording.loss,
  ].map(({ rows, columns }) => [rows, columns]);
  expect(shapes).toEqual([
    [5, 3],
    [4, 3],
    [1, 4],
    [5, 4],
    [5, 2],
    [5, 1],
    [1, 1],
  ]);
});

test('forward computes the output although the loss is taken from its pre-activation', () => {
  const { recording } = example(1, 1, 'tanh');
  recording.input.data.fill(0.9);
  recording.graph.forward(recording.loss);
  const stale = [...recording.output.data];
  recording.forward();
  expect([...recording.output.data]).not.toEqual(stale);
  expect(recording.output.data[0] + recording.output.data[1]).toBeCloseTo(1, 14);
});

/** Entry i of the gradient by a central difference. */
function difference(network: Network, recording: Recording, i: number): number {
  const epsilon = 1e-6;
  const middle = network.parameters[i];
  const lossAt = (x: number) => {
    network.parameters[i] = x;
    recording.graph.forward(recording.loss);
    return recording.loss.number;
  };
  const slope = (lossAt(middle + epsilon) - lossAt(middle - epsilon)) / (2 * epsilon);
  network.parameters[i] = middle;
  return slope;
}

describe('the gradient', () => {
  const anyHidden = constantFrom<ActivationName>('sigmoid', 'tanh', 'softplus', 'gelu', 'identity');

  test('is that of central differences, for every pair of last activation and loss', () => {
    assert(
      property(
        integer({ min: 0, max: 1e6 }),
        anyHidden,
        constantFrom(...pairs),
        (seed, h, pair) => {
          const { network, recording } = example(seed, 3, h, pair);
          const gradient = network.gradient.slice();
          for (let i = 0; i < network.parameterCount; i++) {
            expect(gradient[i]).toBeCloseTo(difference(network, recording, i), 7);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('follows from delta by the batch form', () => {
    const batchSize = 5;
    const { network, recording } = example(3, batchSize, 'tanh');
    const output = recording.delta(2);
    recording.output.data.forEach((a, i) => {
      expect(output[i]).toBeCloseTo(a - recording.target.data[i], 14);
    });
    // δ_prev = (δ W) ⊙ φ′(Z_prev)
    const [{ activation: a1 }] = recording.layers;
    const weights = network.layers[1].weights;
    const hidden = recording.delta(1);
    for (let i = 0; i < batchSize; i++) {
      for (let k = 0; k < 4; k++) {
        const back = output[2 * i] * weights[k] + output[2 * i + 1] * weights[4 + k];
        const slope = 1 - a1.data[4 * i + k] ** 2;
        expect(hidden[4 * i + k]).toBeCloseTo(back * slope, 14);
      }
    }
    // ∂L/∂W = δᵀ A_prev / n and ∂L/∂b = Σ_rows δ / n
    for (let j = 0; j < 4; j++) {
      const rows = Array.from({ length: batchSize }, (_, i) => i);
      const bias = rows.reduce((sum, i) => sum + hidden[4 * i + j], 0) / batchSize;
      expect(network.layers[0].biasGradient[j]).toBeCloseTo(bias, 14);
      for (let k = 0; k < 3; k++) {
        const x = (i: number) => recording.input.data[3 * i + k];
        const weight = rows.reduce((sum, i) => sum + hidden[4 * i + j] * x(i), 0) / batchSize;
        expect(network.layers[0].weightGradient[3 * j + k]).toBeCloseTo(weight, 14);
      }
    }
  });

  test('delta is that of each example alone, whatever the batch', () => {
    const { network, recording } = example(4, 3, 'sigmoid');
    const alone = network.record(1, 'cross-entropy');
    for (let i = 0; i < 3; i++) {
      alone.input.data.set(recording.input.data.subarray(3 * i, 3 * i + 3));
      alone.target.data.set(recording.target.data.subarray(2 * i, 2 * i + 2));
      alone.forward();
      alone.backward();
      alone.delta(1).forEach((delta, j) => {
        expect(recording.delta(1)[4 * i + j]).toBeCloseTo(delta, 14);
      });
    }
  });
});

describe('weight decay', () => {
  test('adds λ/2 times the squared weights to the loss, and λ w to their gradient', () => {
    const { network, recording: plain } = example(5, 3, 'tanh');
    const gradient = network.gradient.slice();
    const decayed = network.record(3, 'cross-entropy', { weightDecay: 0.1 });
    decayed.input.data.set(plain.input.data);
    decayed.target.data.set(plain.target.data);
    decayed.forward();
    decayed.backward();
    const squares = network.layers.reduce(
      (sum, { weights }) => sum + Math.hypot(...weights) ** 2,
      0,
    );
    expect(plain.penalty).toBeUndefined();
    expect(plain.dataLoss).toBe(plain.loss);
    expect(decayed.dataLoss.number).toBe(plain.loss.number);
    expect(decayed.penalty?.number).toBeCloseTo(0.05 * squares, 14);
    expect(decayed.loss.number).toBeCloseTo(plain.loss.number + 0.05 * squares, 14);
    expect(decayed.loss.label?.name).toBe('loss');
    expect(decayed.dataLoss.label?.name).toBe('data loss');
    const weights = network.layers.flatMap((layer) => [
      ...Array.from(layer.weights),
      ...Array.from(layer.biases, () => 0),
    ]);
    network.gradient.forEach((entry, i) => {
      expect(entry).toBeCloseTo(gradient[i] + 0.1 * weights[i], 14);
    });
  });
});

describe('dropout', () => {
  const rate = 0.3;

  test('puts a share of the hidden activations to 0, and none of the output', () => {
    const { network, recording: plain } = example(6, 400, 'tanh');
    const random = new Random(8);
    const recording = network.record(400, 'cross-entropy', { dropout: { rate, random } });
    recording.input.data.set(plain.input.data);
    recording.target.data.set(plain.target.data);
    recording.forward();
    const [hidden, output] = recording.layers;
    expect(hidden.activation.data).toEqual(plain.layers[0].activation.data);
    let dropped = 0;
    hidden.passedOn.data.forEach((passed, i) => {
      if (passed === 0) dropped++;
      else expect(passed).toBeCloseTo(hidden.activation.data[i] / (1 - rate), 14);
    });
    // Four standard errors of 1,600 draws.
    expect(Math.abs(dropped / 1600 - rate)).toBeLessThan(0.046);
    expect(output.passedOn).toBe(output.activation);
    expect(hidden.passedOn.label).toEqual({
      name: 'layer 1 after dropout',
      latex: '\\tilde a^{(1)}',
    });
  });

  test('gives no gradient to weights from a neuron dropped in every example', () => {
    const { network, recording: plain } = example(7, 1, 'tanh');
    const recording = network.record(1, 'cross-entropy', {
      dropout: { rate: 0.5, random: new Random(3) },
    });
    recording.input.data.set(plain.input.data);
    recording.target.data.set(plain.target.data);
    recording.forward();
    recording.backward();
    const { passedOn } = recording.layers[0];
    const off = [...passedOn.data].map((passed) => passed === 0);
    expect(new Set(off).size).toBe(2);
    off.forEach((isOff, k) => {
      expect(network.layers[1].weightGradient[k] === 0).toBe(isOff);
      expect(recording.delta(1)[k] === 0).toBe(isOff);
    });
  });
});
