import type { Network } from '../../../src/engine/network/network.ts';
import type { Recording } from '../../../src/engine/network/recording.ts';
import { buildNetwork, fillExamples } from '../../../src/engine/solve/build.ts';
import type { NetworkData } from '../network/network-data.ts';
import type { SmallNetwork } from './small-network.ts';

/** A small network with every number of its forward and backward pass over all its examples. */
export interface ComputedNetwork {
  readonly small: SmallNetwork;
  readonly network: Network;
  /** A batch of all examples; replay it after a change of the parameters. */
  readonly recording: Recording;
}

/** Runs a small network forward and backward once, over all its examples as one batch. */
export function computeNetwork(small: SmallNetwork): ComputedNetwork {
  const network = buildNetwork(small);
  const recording = network.record(small.examples.length, small.loss);
  fillExamples(recording, small.examples);
  recording.forward();
  recording.backward();
  return { small, network, recording };
}

/** Returns one example's row of a batch `[batch, width]`, row by row. */
export function rowOf(batch: ArrayLike<number>, example: number, width: number): number[] {
  return Array.from({ length: width }, (_, i) => batch[example * width + i]);
}

/** Returns what a diagram shows for one example (from 0): parameters, gradient, activations, deltas. */
export function diagramOf(computed: ComputedNetwork, example: number): NetworkData {
  const { network, recording, small } = computed;
  return {
    inputs: network.inputs,
    layers: network.layers,
    activations: [
      small.examples[example].input,
      ...recording.layers.map(({ activation }) =>
        rowOf(activation.data, example, activation.columns),
      ),
    ],
    deltas: network.layers.map(({ neurons }, l) => rowOf(recording.delta(l + 1), example, neurons)),
  };
}
