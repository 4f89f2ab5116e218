import { describe, expect, test } from 'vitest';
import { network } from '../../../../content/print/negnevitsky.ts';
import type { NetworkWithData } from '../../../../src/engine/solve/network-with-data.ts';
import { solve } from '../../../../src/engine/solve/solve.ts';
import { type PlainLayer, traceExample } from '../plain-loops.ts';

describe('Negnevitsky, XOR table', () => {
  // The book's 224 epochs do not follow from its learning rate.
  test.each([
    ['11, 01, 10, 00', ['11', '01', '10', '00'], 56_351],
    ['00, 01, 10, 11', ['00', '01', '10', '11'], 56_362],
  ])('epochs until the squared errors of one add up to less than 0.001: %s', (_, order, epochs) => {
    const examples = order.map((bits) => ({
      input: [Number(bits[0]), Number(bits[1])],
      target: [bits[0] === bits[1] ? 0 : 1],
    }));
    const xor = { ...network, examples, mode: 'online' as const };
    const { epoch, layers } = trainInPlainLoops(xor);
    expect(epoch).toBe(epochs);
    const { updated } = solve({ ...xor, updates: epochs });
    layers.forEach(({ weights, biases }, l) => {
      const plain = [...weights.flat(), ...biases];
      const ours = [...updated[l].weights.flat(), ...updated[l].biases];
      plain.forEach((parameter, i) => {
        expect(ours[i]).toBeCloseTo(parameter, 9);
      });
    });
  });
});

/** Trains online, until the squared errors met within an epoch add up to less than 0.001. */
function trainInPlainLoops(network: NetworkWithData) {
  const layers = structuredClone(network.layers) as PlainLayer[];
  for (let epoch = 1; ; epoch++) {
    let squaredErrors = 0;
    for (const { input, target } of network.examples) {
      const { layers: trace, loss } = traceExample(layers, network.loss, input, target);
      squaredErrors += 2 * loss;
      layers.forEach(({ weights, biases }, l) => {
        const incoming = l === 0 ? input : trace[l - 1].activation;
        trace[l].delta.forEach((delta, j) => {
          incoming.forEach((a, k) => {
            weights[j][k] -= network.learningRate * delta * a;
          });
          biases[j] -= network.learningRate * delta;
        });
      });
    }
    if (squaredErrors < 0.001) return { epoch, layers };
  }
}
