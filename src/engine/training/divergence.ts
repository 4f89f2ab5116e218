import type { Numbers } from '../graph/numbers.ts';
import type { Layer } from '../network/layer.ts';
import type { Network } from '../network/network.ts';
import type { Recording } from '../network/recording.ts';

/** Where a run left the finite numbers. */
export interface Divergence {
  /** How many updates it took; 0 where the network overflows as it was given. */
  readonly step: number;
  /** The layer, counted from 1, in which it began. */
  readonly layer: number;
  /** What was the first there that is not finite. `memory` is the optimizer's. */
  readonly quantity: DivergedQuantity;
}

export type DivergedQuantity =
  | 'preActivation'
  | 'activation'
  | 'loss'
  | 'delta'
  | 'gradient'
  | 'parameters'
  | 'memory';

/** Says whether there is neither NaN nor infinity among these numbers. */
export function allFinite(numbers: Numbers): boolean {
  for (let i = 0; i < numbers.length; i++) if (!Number.isFinite(numbers[i])) return false;
  return true;
}

/** Finds where a forward pass whose loss is not finite went wrong: the first place on its way. */
export function locateInForward(recording: Recording, step: number): Divergence {
  const { layers } = recording;
  for (let l = 0; l < layers.length; l++) {
    const { preActivation, activation } = layers[l];
    const layer = l + 1;
    if (!allFinite(preActivation.data)) return { step, layer, quantity: 'preActivation' };
    if (!allFinite(activation.data)) return { step, layer, quantity: 'activation' };
  }
  return { step, layer: layers.length, quantity: 'loss' };
}

/** Finds where an update that left the finite numbers went wrong: backward first, then the update. */
export function locateInUpdate(
  network: Network,
  recording: Recording,
  memory: Numbers,
  step: number,
): Divergence {
  for (let layer = network.layers.length; layer >= 1; layer--) {
    const { preActivation } = recording.layers[layer - 1];
    if (!allFinite(preActivation.gradient)) return { step, layer, quantity: 'delta' };
    const { weightGradient, biasGradient } = network.layers[layer - 1];
    if (!allFinite(weightGradient) || !allFinite(biasGradient)) {
      return { step, layer, quantity: 'gradient' };
    }
  }
  const hurt = network.layers.findIndex((layer) => !hasFiniteParameters(layer)) + 1;
  if (hurt > 0) return { step, layer: hurt, quantity: 'parameters' };
  const entry = memory.findIndex((x) => !Number.isFinite(x)) % network.parameterCount;
  return { step, layer: layerOf(network, entry), quantity: 'memory' };
}

const hasFiniteParameters = ({ weights, biases }: Layer) => allFinite(weights) && allFinite(biases);

/** Returns the layer, counted from 1, that entry i of the network's parameters belongs to. */
function layerOf(network: Network, i: number): number {
  let end = 0;
  const l = network.layers.findIndex(({ weights, biases }) => {
    end += weights.length + biases.length;
    return i < end;
  });
  return l + 1;
}
