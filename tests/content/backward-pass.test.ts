import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withSecondExample } from '../../components/figures/pass-stepper/second-example.ts';
import { FIRST_NETWORK } from '../../components/parts/small-network/small-network.ts';
import { batch, chain, neuron } from '../../content/examples/backward.ts';
import { checkEntry } from '../../src/engine/gradient-check.ts';
import { entrywiseActivations } from '../../src/engine/operations/index.ts';
import {
  buildNetwork,
  fillExamples,
  type NetworkWithData,
  solve,
} from '../../src/engine/solve/index.ts';
import { randomNetwork } from '../engine/solve/random-network.ts';

// Every equation of chapter 6 that states a derivative, as it stands there, against the engine.

/** φ′(z), by a central difference of φ itself. */
function slopeAt(activation: string, z: number): number {
  const { value } = entrywiseActivations[activation as keyof typeof entrywiseActivations];
  return (value(z + 1e-5) - value(z - 1e-5)) / 2e-5;
}

/** ∂ℓ/∂b of the last layer’s neuron j is its delta: b is added to z as it stands. */
function nudgedDelta(given: NetworkWithData, layer: number, j: number): number {
  const recording = buildNetwork(given).record(1, given.loss);
  fillExamples(recording, given.examples.slice(0, 1));
  recording.forward();
  return checkEntry(recording.loss, recording.layers[layer - 1].biases, j).numeric;
}

const parameter = fc.double({ min: -2, max: 2, noNaN: true });
const traceOf = (given: NetworkWithData) => solve({ ...given, updates: 0 }).examples[0].layers;

describe('one neuron', () => {
  test('δ = (a − y) φ′(z); ∂ℓ/∂w = δ x; ∂ℓ/∂b = δ', () => {
    fc.assert(
      fc.property(parameter, parameter, (w, b) => {
        const given = neuron({ w, b }, 'half-squared-error');
        const [{ preActivation, activation, delta }] = traceOf(given);
        const [y] = given.examples[0].target;
        const [x] = given.examples[0].input;
        expect(delta[0]).toBeCloseTo((activation[0] - y) * slopeAt('sigmoid', preActivation[0]), 8);
        const [gradient] = solve({ ...given, updates: 0 }).gradients;
        expect(gradient.weights[0][0]).toBe(delta[0] * x);
        expect(gradient.biases[0]).toBe(delta[0]);
        expect(nudgedDelta(given, 1, 0)).toBeCloseTo(delta[0], 8);
      }),
      { numRuns: 30 },
    );
  });

  test('binary cross-entropy: ∂ℓ/∂a = (a − y) / a (1 − a), and δ = a − y', () => {
    const loss = (a: number, y: number) => -y * Math.log(a) - (1 - y) * Math.log(1 - a);
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, y) => {
          const numeric = (loss(a + 1e-6, y) - loss(a - 1e-6, y)) / 2e-6;
          expect(numeric).toBeCloseTo((a - y) / (a * (1 - a)), 5);
          const given = {
            ...neuron({ w: Math.log(a / (1 - a)), b: 0 }, 'binary-cross-entropy'),
            examples: [{ input: [1], target: [y] }],
          };
          const [{ activation, delta }] = traceOf(given);
          expect(delta[0]).toBeCloseTo(activation[0] - y, 12);
          expect(nudgedDelta(given, 1, 0)).toBeCloseTo(activation[0] - y, 7);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('softmax: ∂a_j/∂z_k = a_j ([j = k] − a_k), and with cross-entropy δ = a − y', () => {
    const given = (biases: number[]): NetworkWithData => ({
      ...chain,
      layers: [{ weights: [[0], [0], [0]], biases, activation: 'softmax' }],
      loss: 'cross-entropy',
      examples: [{ input: [0], target: [0.2, 0.5, 0.3] }],
    });
    const z = [0.3, -1.2, 0.8];
    const [{ activation, delta }] = traceOf(given(z));
    for (let k = 0; k < 3; k++) {
      const nudged = (h: number) => traceOf(given(z.with(k, z[k] + h)))[0].activation;
      for (let j = 0; j < 3; j++) {
        const numeric = (nudged(1e-5)[j] - nudged(-1e-5)[j]) / 2e-5;
        expect(numeric).toBeCloseTo(activation[j] * ((j === k ? 1 : 0) - activation[k]), 9);
      }
      expect(delta[k]).toBeCloseTo(activation[k] - given(z).examples[0].target[k], 14);
      expect(nudgedDelta(given(z), 1, k)).toBeCloseTo(delta[k], 9);
    }
  });
});

test('a chain: δ(l) = δ(l + 1) w(l + 1) φ′(z(l)), and the first gradient is the whole product', () => {
  const layers = traceOf(chain);
  const weight = (l: number) => chain.layers[l].weights[0][0];
  const slope = (l: number) => slopeAt(chain.layers[l].activation, layers[l].preActivation[0]);
  for (const l of [1, 0]) {
    expect(layers[l].delta[0]).toBeCloseTo(layers[l + 1].delta[0] * weight(l + 1) * slope(l), 8);
    expect(nudgedDelta(chain, l + 1, 0)).toBeCloseTo(layers[l].delta[0], 8);
  }
  const residual = layers[2].activation[0] - chain.examples[0].target[0];
  const product = residual * slope(2) * weight(2) * slope(1) * weight(1) * slope(0);
  const [{ weights }] = solve({ ...chain, updates: 0 }).gradients;
  expect(weights[0][0]).toBeCloseTo(product * chain.examples[0].input[0], 8);
});

test('the four equations, for random networks and batches', () => {
  fc.assert(
    fc.property(randomNetwork, (drawn) => {
      const given = { ...drawn, mode: 'batch' as const, updates: 0 };
      const { examples, gradients } = solve(given);
      const n = examples.length;
      given.layers.forEach(({ weights, activation }, l) => {
        const next = given.layers[l + 1];
        if (next) {
          // δ_prev = (δ W) ⊙ φ′(Z_prev)
          for (const { layers } of examples) {
            layers[l].delta.forEach((delta, j) => {
              const collected = layers[l + 1].delta.reduce(
                (sum, d, i) => sum + d * next.weights[i][j],
                0,
              );
              const slope = slopeAt(activation, layers[l].preActivation[j]);
              expect(delta).toBeCloseTo(collected * slope, 6);
            });
          }
        }
        // ∂L/∂W = δᵀ A_prev / n and ∂L/∂b = Σ δ / n
        const incoming = (i: number, k: number) =>
          l === 0 ? given.examples[i].input[k] : examples[i].layers[l - 1].activation[k];
        weights.forEach((row, j) => {
          const mean = (of: (i: number) => number) =>
            examples.reduce((sum, { layers }, i) => sum + layers[l].delta[j] * of(i), 0) / n;
          row.forEach((_, k) => {
            const expected = mean((i) => incoming(i, k));
            expect(gradients[l].weights[j][k]).toBeCloseTo(expected, 12);
          });
          expect(gradients[l].biases[j]).toBeCloseTo(
            mean(() => 1),
            12,
          );
        });
      });
    }),
    { numRuns: 60 },
  );
});

test('the second example is the one that the stepper adds', () => {
  expect(withSecondExample(FIRST_NETWORK)).toEqual(batch);
});

test('the first equation: δ = ∂ℓ/∂a ⊙ φ′(z) in the last layer, by nudging', () => {
  fc.assert(
    fc.property(randomNetwork, (given) => {
      const last = given.layers.length;
      const { delta } = traceOf(given)[last - 1];
      delta.forEach((d, j) => {
        expect(nudgedDelta(given, last, j)).toBeCloseTo(d, 6);
      });
    }),
    { numRuns: 40 },
  );
});
