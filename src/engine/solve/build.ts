import type { Numbers } from '../graph/numbers.ts';
import { Network } from '../network/network.ts';
import type { Recording } from '../network/recording.ts';
import type { NetworkWithData, SolveExample } from './network-with-data.ts';
import type { LayerNumbers } from './solution.ts';

/** Makes the engine's network from the format's, with its parameters. */
export function buildNetwork({ layers }: NetworkWithData): Network {
  const network = new Network({
    inputs: layers[0].weights[0].length,
    layers: layers.map(({ biases, activation }) => ({ neurons: biases.length, activation })),
  });
  network.layers.forEach((layer, l) => {
    layer.weights.set(layers[l].weights.flat());
    layer.biases.set(layers[l].biases);
  });
  return network;
}

/** Writes examples into the input and target of a recording, which it does not replay. */
export function fillExamples(
  { input, target }: Recording,
  examples: readonly SolveExample[],
): void {
  for (let i = 0; i < examples.length; i++) {
    copy(examples[i].input, input.data, i * input.columns);
    copy(examples[i].target, target.data, i * target.columns);
  }
}

/** Writes the parameters of each layer in the shapes of the format. */
export function parametersOf({ layers }: Network): LayerNumbers[] {
  return layers.map(({ weights, biases, inputs }) => shaped(weights, biases, inputs));
}

/** Writes the gradients of each layer in the shapes of its parameters. */
export function gradientsOf({ layers }: Network): LayerNumbers[] {
  return layers.map((layer) => shaped(layer.weightGradient, layer.biasGradient, layer.inputs));
}

function shaped(weights: Numbers, biases: Numbers, inputs: number): LayerNumbers {
  const row = (j: number) => Array.from(weights.subarray(j * inputs, (j + 1) * inputs));
  return { weights: Array.from(biases, (_, j) => row(j)), biases: Array.from(biases) };
}

/** Copies a row; for the short rows of online training a loop is much faster than set(). */
function copy(row: readonly number[], to: Numbers, start: number): void {
  for (let k = 0; k < row.length; k++) to[start + k] = row[k];
}
