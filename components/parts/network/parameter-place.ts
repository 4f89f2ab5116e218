import type { Network } from '../../../src/engine/network/index.ts';
import {
  isWeight,
  type LayerParameters,
  type NetworkData,
  type NetworkPart,
  sizesOf,
} from './network-data.ts';

/** Where a weight or a bias stands: the weight to neuron `to` from neuron `from`, from 0 on. */
export interface ParameterPlace {
  /** Counted from 1. */
  readonly layer: number;
  readonly to: number;
  readonly from: number | 'bias';
}

/** Returns the parameter that a part of a diagram stands for; an input neuron has none. */
export function placeOf(part: NetworkPart): ParameterPlace | undefined {
  if (isWeight(part)) return part;
  return part.layer === 0 ? undefined : { layer: part.layer, to: part.neuron, from: 'bias' };
}

/** Returns the part of a diagram that a parameter belongs to. */
export function partOfPlace({ layer, to, from }: ParameterPlace): NetworkPart {
  return from === 'bias' ? { layer, neuron: to } : { layer, to, from };
}

/** Brings a place into a network of another shape. */
export function placeWithin({ layer, to, from }: ParameterPlace, network: NetworkData) {
  const sizes = sizesOf(network);
  const l = Math.min(layer, network.layers.length);
  return {
    layer: l,
    to: Math.min(to, sizes[l] - 1),
    from: from === 'bias' ? from : Math.min(from, sizes[l - 1] - 1),
  };
}

/** Returns the value of a parameter and its gradient, if that is known. */
export function readParameter(network: NetworkData, { layer, to, from }: ParameterPlace) {
  const at: LayerParameters = network.layers[layer - 1];
  if (from === 'bias') return { value: at.biases[to], gradient: at.biasGradient?.[to] };
  const index = to * sizesOf(network)[layer - 1] + from;
  return { value: at.weights[index], gradient: at.weightGradient?.[index] };
}

/** Returns the engine's own numbers in which a parameter stands, and where. */
export function storageOf({ layers }: Network, { layer, to, from }: ParameterPlace) {
  const { weights, biases, inputs } = layers[layer - 1];
  return from === 'bias'
    ? { numbers: biases, index: to }
    : { numbers: weights, index: to * inputs + from };
}
