import { expect, test } from 'vitest';
import { Network } from '../../../src/engine/network/index.ts';
import { Random } from '../../../src/engine/random.ts';

const shape = {
  inputs: 2,
  layers: [
    { neurons: 3, activation: 'tanh' },
    { neurons: 2, activation: 'softmax' },
  ],
} as const;

/** A network with numbers of a seed in it. */
function filled(seed = 1) {
  const network = new Network(shape);
  const random = new Random(seed);
  for (let i = 0; i < network.parameterCount; i++) network.parameters[i] = random.uniform(-1, 1);
  return network;
}

test('parameters lie in one vector, layer by layer, weights before biases', () => {
  const network = new Network(shape);
  expect(network.parameterCount).toBe(2 * 3 + 3 + 3 * 2 + 2);
  network.parameters.forEach((_, i) => {
    network.parameters[i] = i;
    network.gradient[i] = -i;
  });
  const [hidden, output] = network.layers;
  expect([...hidden.weights]).toEqual([0, 1, 2, 3, 4, 5]);
  expect([...hidden.biases]).toEqual([6, 7, 8]);
  expect([...output.weights]).toEqual([9, 10, 11, 12, 13, 14]);
  expect([...output.biases]).toEqual([15, 16]);
  expect([...output.weightGradient]).toEqual([-9, -10, -11, -12, -13, -14]);
  expect([...output.biasGradient]).toEqual([-15, -16]);
  expect([hidden.inputs, hidden.neurons, output.inputs, network.outputs]).toEqual([2, 3, 3, 2]);
});

test('predict computes rows, in agreement with a recording', () => {
  const network = filled();
  const recording = network.record(3, 'cross-entropy');
  const inputs = [0.1, 0.2, -0.3, 0.4, 0.5, -0.6];
  recording.input.data.set(inputs);
  recording.forward();
  expect([...network.predict(inputs)]).toEqual([...recording.output.data]);
  expect([...network.predict(inputs.slice(2, 4))]).toEqual([...recording.output.data.slice(2, 4)]);
});

test('predict sees changed parameters and reuses its result', () => {
  const network = filled();
  const first = network.predict([1, 2]);
  const before = [...first];
  network.parameters[0] += 1;
  expect(network.predict([1, 2])).toBe(first);
  expect([...first]).not.toEqual(before);
});

test('recordings of several batch sizes share parameters and gradient', () => {
  const network = filled();
  const one = network.record(1, 'cross-entropy');
  const two = network.record(2, 'cross-entropy');
  one.input.data.set([1, 2]);
  one.target.data.set([1, 0]);
  two.input.data.set([1, 2, 1, 2]);
  two.target.data.set([1, 0, 1, 0]);
  one.forward();
  one.backward();
  const gradient = [...network.gradient];
  expect(gradient.some((entry) => entry !== 0)).toBe(true);
  network.gradient.fill(7);
  two.forward();
  two.backward();
  network.gradient.forEach((entry, i) => {
    expect(entry).toBeCloseTo(gradient[i], 14);
  });
});

test('float32 networks hold float32 numbers', () => {
  const network = new Network({ ...shape, precision: 'float32' });
  expect(network.parameters).toBeInstanceOf(Float32Array);
  expect(network.predict([1, 2])).toBeInstanceOf(Float32Array);
});

test.each([
  [() => new Network({ inputs: 0, layers: shape.layers }), 'a network needs inputs, not 0'],
  [() => new Network({ inputs: 2, layers: [] }), 'a network needs a layer'],
  [
    () => new Network({ inputs: 2, layers: [{ neurons: 1.5, activation: 'relu' }] }),
    'layer 1 needs neurons, not 1.5',
  ],
  [() => new Network(shape).predict([1, 2, 3]), '3 numbers are not rows of 2 inputs'],
  [() => new Network(shape).predict([]), '0 numbers are not rows of 2 inputs'],
  [() => new Network(shape).record(0, 'cross-entropy'), 'a batch needs examples, not 0'],
  [() => new Network(shape).record(1, 'half-squared-error'), 'softmax and cross-entropy'],
])('refuses what is no network: %#', (make, message) => {
  expect(make).toThrow(message);
});
