import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Network } from '../../src/engine/network/index.ts';

/** The derivatives that chapter 8 states, through the engine. */
const number = fc.double({ min: -2, max: 2, noNaN: true });
const numbers = (count: number) => fc.array(number, { minLength: count, maxLength: count });
const EXAMPLES = 5;

function network(parameters: readonly number[]) {
  const made = new Network({
    inputs: 2,
    layers: [
      { neurons: 3, activation: 'tanh' },
      { neurons: 2, activation: 'sigmoid' },
    ],
  });
  made.parameters.set(parameters);
  return made;
}

function differentiate(made: Network, inputs: readonly number[]) {
  const recording = made.record(EXAMPLES, 'binary-cross-entropy');
  recording.input.data.set(inputs);
  recording.target.data.set(Array.from({ length: 2 * EXAMPLES }, (_, i) => (i % 3 === 0 ? 1 : 0)));
  recording.forward();
  recording.backward();
  return recording;
}

const COUNT = network([]).parameterCount;

describe('the scale of the inputs', () => {
  test('the gradient of a first weight is the mean of delta times input', () => {
    fc.assert(
      fc.property(numbers(COUNT), numbers(2 * EXAMPLES), (parameters, inputs) => {
        const made = network(parameters);
        const delta = differentiate(made, inputs).delta(1);
        for (let j = 0; j < 3; j++) {
          for (let k = 0; k < 2; k++) {
            let sum = 0;
            for (let i = 0; i < EXAMPLES; i++) sum += delta[3 * i + j] * inputs[2 * i + k];
            expect(made.layers[0].weightGradient[2 * j + k]).toBeCloseTo(sum / EXAMPLES, 12);
          }
        }
      }),
    );
  });

  test('an input s times as large has a gradient s times as large, and a step s² as long', () => {
    const s = 128;
    fc.assert(
      fc.property(numbers(COUNT), numbers(2 * EXAMPLES), (parameters, inputs) => {
        const one = network(parameters);
        differentiate(one, inputs);
        const other = network(parameters);
        const weights = other.layers[0].weights;
        for (let at = 0; at < weights.length; at += 2) weights[at] /= s;
        const before = one.predict(inputs.slice(0, 2))[0];
        const scaled = inputs.map((x, i) => (i % 2 === 0 ? s * x : x));
        expect(other.predict(scaled.slice(0, 2))[0]).toBe(before);
        differentiate(other, scaled);
        for (let at = 0; at < weights.length; at += 2) {
          const [slow, fast] = [one, other].map(({ layers }) => layers[0].weightGradient[at]);
          expect(fast).toBeCloseTo(s * slow, 10);
          // In the other's units the weight is s times as large: so is its step.
          expect(s * fast).toBeCloseTo(s * s * slow, 8);
        }
      }),
    );
  });
});

describe('symmetry', () => {
  test('the delta of a hidden neuron is its slope times the sum over outgoing weights', () => {
    fc.assert(
      fc.property(numbers(COUNT), numbers(2 * EXAMPLES), (parameters, inputs) => {
        const made = network(parameters);
        const recording = differentiate(made, inputs);
        const [hidden, output] = [recording.delta(1), recording.delta(2)];
        const activations = recording.layers[0].activation.data;
        for (let at = 0; at < hidden.length; at++) {
          const [i, j] = [Math.floor(at / 3), at % 3];
          const [first, second] = [0, 1].map(
            (o) => made.layers[1].weights[3 * o + j] * output[2 * i + o],
          );
          const slope = 1 - activations[at] * activations[at];
          expect(hidden[at]).toBeCloseTo(slope * (first + second), 12);
        }
      }),
    );
  });

  test('neurons that are equal have equal gradients, bit for bit', () => {
    fc.assert(
      fc.property(numbers(COUNT), numbers(2 * EXAMPLES), (parameters, inputs) => {
        const made = network(parameters);
        const [first, second] = made.layers;
        for (const k of [0, 1]) first.weights[2 + k] = first.weights[k];
        first.biases[1] = first.biases[0];
        for (const j of [0, 1]) second.weights[3 * j + 1] = second.weights[3 * j];
        differentiate(made, inputs);
        const twins = [
          ...[0, 1].map((k) => [first.weightGradient[k], first.weightGradient[2 + k]]),
          [first.biasGradient[0], first.biasGradient[1]],
          ...[0, 1].map((j) => [second.weightGradient[3 * j], second.weightGradient[3 * j + 1]]),
        ];
        for (const [one, other] of twins) expect(Object.is(one, other)).toBe(true);
      }),
    );
  });

  test('at all-zero weights only the output bias could move, and for XOR it does not', () => {
    const made = new Network({
      inputs: 2,
      layers: [
        { neurons: 2, activation: 'tanh' },
        { neurons: 1, activation: 'sigmoid' },
      ],
    });
    const recording = made.record(4, 'binary-cross-entropy');
    recording.input.data.set([0, 0, 0, 1, 1, 0, 1, 1]);
    recording.target.data.set([0, 1, 1, 0]);
    recording.forward();
    recording.backward();
    expect(Array.from(recording.delta(2))).toEqual([0.5, -0.5, -0.5, 0.5]);
    expect(Array.from(made.gradient, Math.abs)).toEqual(Array(9).fill(0));
  });
});
