import type { SolveExample, SolveLayer } from '../../../src/engine/solve/network-with-data.ts';
import type { SmallNetwork } from './small-network.ts';
import { fitTarget } from './targets.ts';

/** Sets the weight of layer `layer` (from 1) to neuron `to` from neuron `from` (both from 0). */
export function withWeight(
  network: SmallNetwork,
  { layer, to, from }: { layer: number; to: number; from: number },
  value: number,
): SmallNetwork {
  return editLayer(network, layer, ({ weights, ...rest }) => ({
    ...rest,
    weights: weights.with(to, weights[to].with(from, value)),
  }));
}

/** Sets the bias of neuron `neuron` (from 0) of layer `layer` (from 1). */
export function withBias(
  network: SmallNetwork,
  { layer, neuron }: { layer: number; neuron: number },
  value: number,
): SmallNetwork {
  return editLayer(network, layer, (old) => ({ ...old, biases: old.biases.with(neuron, value) }));
}

/** Sets input `k` of example `example`; both count from 0. */
export function withInput(
  network: SmallNetwork,
  example: number,
  k: number,
  value: number,
): SmallNetwork {
  return editExample(network, example, (old) => ({ ...old, input: old.input.with(k, value) }));
}

/** Sets the target of output `j`; where targets must sum to 1, the others of the example follow. */
export function withTarget(
  network: SmallNetwork,
  example: number,
  j: number,
  value: number,
): SmallNetwork {
  return editExample(network, example, (old) => ({
    ...old,
    target: fitTarget(old.target.with(j, value), network.loss, j),
  }));
}

/** Replaces one layer, counted from 1. */
export function editLayer(
  network: SmallNetwork,
  layer: number,
  edit: (layer: SolveLayer) => SolveLayer,
): SmallNetwork {
  return { ...network, layers: network.layers.with(layer - 1, edit(network.layers[layer - 1])) };
}

function editExample(
  network: SmallNetwork,
  example: number,
  edit: (example: SolveExample) => SolveExample,
): SmallNetwork {
  return { ...network, examples: network.examples.with(example, edit(network.examples[example])) };
}
