/** The parameters of one layer; the engine's own layers fit as they are. */
export interface LayerParameters {
  readonly neurons: number;
  /** `[neurons, neurons of the layer before]`, row by row. */
  readonly weights: ArrayLike<number>;
  readonly biases: ArrayLike<number>;
  readonly weightGradient?: ArrayLike<number> | undefined;
  readonly biasGradient?: ArrayLike<number> | undefined;
}

/** A network and what flowed through it for one example: all that a diagram can show. */
export interface NetworkData {
  readonly inputs: number;
  readonly layers: readonly LayerParameters[];
  /** One entry a layer, the input first; undefined for a neuron that is not computed yet. */
  readonly activations?: readonly ArrayLike<number | undefined>[] | undefined;
  /** One entry a layer, from layer 1 on; undefined for a neuron that is not computed yet. */
  readonly deltas?: readonly ArrayLike<number | undefined>[] | undefined;
  readonly inputNames?: readonly string[] | undefined;
  readonly outputNames?: readonly string[] | undefined;
}

/** A neuron: layer 0 is the input; `neuron` counts from 0. */
export interface NeuronPart {
  readonly layer: number;
  readonly neuron: number;
}

/** A weight of layer `layer` (from 1), to and from neurons that count from 0. */
export interface WeightPart {
  readonly layer: number;
  readonly to: number;
  readonly from: number;
}

export type NetworkPart = NeuronPart | WeightPart;

export function isWeight(part: NetworkPart): part is WeightPart {
  return 'from' in part;
}

export function samePart(a: NetworkPart | undefined, b: NetworkPart): boolean {
  if (!a || a.layer !== b.layer) return false;
  if (isWeight(a)) return isWeight(b) && a.to === b.to && a.from === b.from;
  return !isWeight(b) && a.neuron === b.neuron;
}

/** Returns the number of neurons of each layer, the input first. */
export function sizesOf(network: NetworkData): number[] {
  return [network.inputs, ...network.layers.map((layer) => layer.neurons)];
}

export function weightOf(network: NetworkData, { layer, to, from }: WeightPart): number {
  return network.layers[layer - 1].weights[to * sizesOf(network)[layer - 1] + from];
}

export function weightGradientOf(
  network: NetworkData,
  { layer, to, from }: WeightPart,
): number | undefined {
  return network.layers[layer - 1].weightGradient?.[to * sizesOf(network)[layer - 1] + from];
}
