import { describe, expect, test } from 'vitest';
import { solve } from '../../../../src/engine/solve/solve.ts';
import { type PlainLayer, traceExample } from '../plain-loops.ts';
import { expectPrinted, network } from './printed.ts';

/** The loss and the outputs after some updates. */
function trained(updates: number, freezeBiases = true) {
  const solution = solve(network('mazur', { updates, freezeBiases }));
  const layers = network('mazur').layers.map((layer, l) => ({ ...layer, ...solution.updated[l] }));
  const { examples } = solve(network('mazur', { layers, updates: 0 }));
  return { loss: solution.lossAfter, outputs: examples[0].layers[1].activation };
}

/** The example in plain loops, with one of two changes to the algorithm. */
function variant(change: 'stale order' | 'shared biases', updates: number) {
  const { layers, examples, learningRate } = structuredClone(network('mazur'));
  const [hidden, output] = layers as PlainLayer[];
  const { input, target } = examples[0];
  const run = () => traceExample([hidden, output], 'half-squared-error', input, target);
  for (let u = 0; u < updates; u++) {
    const [h, o] = run().layers;
    for (let i = 0; i < 2; i++) {
      for (let j = 0; j < 2; j++) {
        output.weights[i][j] -= learningRate * o.delta[i] * h.activation[j];
      }
    }
    for (let j = 0; j < 2; j++) {
      const back = output.weights[0][j] * o.delta[0] + output.weights[1][j] * o.delta[1];
      const stale = back * h.activation[j] * (1 - h.activation[j]);
      const delta = change === 'stale order' ? stale : h.delta[j];
      for (let k = 0; k < 2; k++) hidden.weights[j][k] -= learningRate * delta * input[k];
    }
    if (change === 'shared biases') {
      hidden.biases.fill(hidden.biases[0] - learningRate * (h.delta[0] + h.delta[1]));
      output.biases.fill(output.biases[0] - learningRate * (o.delta[0] + o.delta[1]));
    }
  }
  const { loss, layers: trace } = run();
  return { loss, outputs: trace[1].activation };
}

// What the article prints: tests/content/print.test.ts.
test('frozen biases stay, though their gradients are known', () => {
  const { examples, gradients, updated } = solve(network('mazur'));
  expect(updated.map(({ biases }) => biases)).toEqual([
    [0.35, 0.35],
    [0.6, 0.6],
  ]);
  expect(gradients.map(({ biases }) => biases)).toEqual(
    examples[0].layers.map(({ delta }) => delta),
  );
});

describe('Mazur (2015), recomputed', () => {
  test('the algorithm as described', () => {
    const once = trained(1);
    expect(once.loss).toBeCloseTo(0.29102777369359933, 15);
    expectPrinted([trained(9_999).loss], '3.510854812e-05');
    const { loss, outputs } = trained(10_000);
    expectPrinted([loss, ...outputs], '3.510187783e-05 0.01591362044 0.98406427351');
  });

  test('the printed loss and outputs come from hidden gradients through updated weights', () => {
    expectPrinted([variant('stale order', 1).loss], '0.29102792390544');
    expectPrinted([variant('stale order', 1).loss], '0.291027924');
    const { loss, outputs } = variant('stale order', 10_000);
    expectPrinted([loss, ...outputs], '3.5084786296e-05 0.0159121963260 0.9840657344856');
    expectPrinted(outputs, '0.015912196 0.984065734');
    expect(Math.abs(trained(1).loss - 0.291027924)).toBeGreaterThan(1e-7);
  });

  test('with biases trained as well', () => {
    expectPrinted([trained(1, false).loss], '0.28047144679143');
    expectPrinted([trained(10_000, false).loss], '2.4475622359e-06');
  });

  test('with one shared bias a layer, as the article draws them', () => {
    expectPrinted([variant('shared biases', 1).loss], '0.2857508867');
    expectPrinted([variant('shared biases', 10_000).loss], '4.3553e-06');
  });
});
