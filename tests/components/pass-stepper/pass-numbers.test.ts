import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../../components/figures/pass-stepper/code.ts';
import { loadBatch } from '../../../components/figures/pass-stepper/load-batch.ts';
import { PassNumbers } from '../../../components/figures/pass-stepper/pass-numbers.ts';
import {
  lossIsFused,
  type PassStep,
  stepsOf,
} from '../../../components/figures/pass-stepper/pass-steps.ts';
import { computeNetwork } from '../../../components/parts/small-network/compute-network.ts';
import { placesOf } from '../../../components/parts/small-network/parameters.ts';
import {
  type SmallNetwork,
  widthsOf,
} from '../../../components/parts/small-network/small-network.ts';
import { activations, Graph, solve } from '../../../src/engine/index.ts';
import { randomNetwork } from '../../engine/solve/random-network.ts';
import { PASSES } from './passes.ts';

await loadBatch();

const firstOnly = (network: SmallNetwork) => ({ ...network, examples: [network.examples[0]] });

test('multiply-adds end in the very pre-activations of the engine, in every row of a batch', () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const numbers = new PassNumbers(computeNetwork(network));
      widthsOf(network)
        .slice(1)
        .forEach((width, l) => {
          for (let j = 0; j < width; j++) {
            for (let i = 0; i < network.examples.length; i++) {
              const { sums } = numbers.weightedSum(i, l + 1, j);
              const z = (sums.at(-1) as number) + numbers.bias(l + 1, j);
              expect(z).toBe(numbers.preActivation(i, l + 1, j));
            }
          }
        });
    }),
  );
});

test('what comes back to a neuron, times its slope, is the delta of the worked solution', () => {
  fc.assert(
    fc.property(randomNetwork, (given) => {
      const network = firstOnly(given);
      const numbers = new PassNumbers(computeNetwork(network));
      const { examples, gradients } = solve({ ...network, mode: 'batch', updates: 0 });
      const last = network.layers.length;
      examples[0].layers.forEach(({ delta }, l) => {
        const layer = l + 1;
        delta.forEach((expected, j) => {
          expect(numbers.delta(0, layer, j)).toBeCloseTo(expected, 14);
          const arrived =
            layer < last ? numbers.sharedSum(0, layer, j).sums.at(-1) : numbers.error(0, j);
          if (layer < last || !lossIsFused(network)) {
            expect((arrived as number) * numbers.slope(0, layer, j)).toBeCloseTo(expected, 13);
          }
          gradients[l].weights[j].forEach((gradient, k) => {
            expect(numbers.weightGradient(0, layer, j, k)).toBeCloseTo(gradient, 13);
          });
        });
      });
    }),
  );
});

test('the sum over the examples, divided by their number, is the gradient of the worked solution', () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const numbers = new PassNumbers(computeNetwork(network));
      const { examples, gradients } = solve({ ...network, mode: 'batch', updates: 0 });
      for (const parameter of placesOf(network)) {
        const { layer, to, from } = parameter;
        const { weights, biases } = gradients[layer - 1];
        const expected = from === 'bias' ? biases[to] : weights[to][from];
        expect(numbers.gradient(parameter)).toBe(expected);
        const { left, right, sums } = numbers.gradientSum(parameter);
        expect((sums.at(-1) as number) / examples.length).toBeCloseTo(expected, 13);
        examples.forEach(({ layers }, i) => {
          expect(left[i]).toBeCloseTo(layers[layer - 1].delta[to], 13);
          if (from === 'bias') expect(right[i]).toBe(1);
        });
      }
    }),
  );
});

/** Runs the code that the figure shows for a layer. */
function run(network: SmallNetwork, direction: 'forward' | 'backward', layer: number) {
  const step = stepsOf(network, direction).find((one) => one.layer === layer) as PassStep;
  const lines = codeOf(network, PASSES[direction], step, true);
  const text = lines.map(({ tokens }) => tokens.map((token) => token.text).join('')).join('\n');
  return new Function(`return ${text}`)();
}

/** φ for rows or numbers, and its slope by a small difference: not the engine's formula of it. */
function functionsOf(network: SmallNetwork, layer: number) {
  const { activation } = network.layers[layer - 1];
  const row = (z: readonly number[]) =>
    Array.from(activations[activation].apply(new Graph().input(1, z.length, z)).data);
  const phi = (z: number) => row([z])[0];
  const slope = (z: number) => (phi(z + 1e-5) - phi(z - 1e-5)) / 2e-5;
  return { phi, softmax: row, slope };
}

test('the code shown for a batch takes rows, and computes the deltas and the mean gradients', () => {
  fc.assert(
    fc.property(
      randomNetwork.filter(({ examples }) => examples.length > 1),
      (network) => {
        const { examples, gradients } = solve({ ...network, mode: 'batch', updates: 0 });
        const close = (row: readonly number[]) => row.map((x) => expect.closeTo(x, 7));
        const rows = (l: number) => ({
          preActivation: examples.map(({ layers }) => layers[l].preActivation),
          activation: examples.map(({ layers }) => layers[l].activation),
          delta: examples.map(({ layers }) => layers[l].delta),
        });
        network.layers.forEach((given, l) => {
          const input =
            l === 0 ? network.examples.map((example) => example.input) : rows(l - 1).activation;
          const { preActivation, activation, delta } = rows(l);
          const own = { input, preActivation, activation, ...functionsOf(network, l + 1) };
          const after = network.layers[l + 1] && {
            delta: rows(l + 1).delta,
            weights: network.layers[l + 1].weights,
          };
          const target = network.examples.map((example) => example.target);
          const found = run(network, 'backward', l + 1)({ ...given, ...own }, after ?? target);
          expect(found.delta).toEqual(delta.map(close));
          expect(found.weightGradient).toEqual(gradients[l].weights.map(close));
          expect(found.biasGradient).toEqual(close(gradients[l].biases));
        });
      },
    ),
  );
});

test('the code shown computes what the engine computes, forward and backward', () => {
  fc.assert(
    fc.property(randomNetwork, (given) => {
      const network = firstOnly(given);
      const [{ layers }] = solve({ ...network, mode: 'batch', updates: 0 }).examples;
      const { gradients } = solve({ ...network, mode: 'batch', updates: 0 });
      const close = (row: readonly number[]) => row.map((x) => expect.closeTo(x, 7));
      const inputOf = (layer: number) =>
        layer === 1 ? network.examples[0].input : layers[layer - 2].activation;
      layers.forEach(({ preActivation, activation, delta }, l) => {
        const layer = l + 1;
        const own = { ...network.layers[l], ...functionsOf(network, layer) };
        expect(run(network, 'forward', layer)(inputOf(layer), own)).toEqual(close(activation));
        const past = { ...own, input: inputOf(layer), preActivation, activation };
        const after = layers[layer] && {
          delta: layers[layer].delta,
          weights: network.layers[layer].weights,
        };
        const found = run(network, 'backward', layer)(past, after ?? network.examples[0].target);
        expect(found.delta).toEqual(close(delta));
        expect(found.weightGradient).toEqual(gradients[l].weights.map(close));
        expect(found.biasGradient).toEqual(close(gradients[l].biases));
      });
    }),
  );
});
