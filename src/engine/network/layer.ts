import type { Numbers } from '../graph/numbers.ts';
import type { ActivationName } from '../operations/index.ts';

/** What one layer is: how many neurons, and what they apply to their pre-activation. */
export interface LayerShape {
  readonly neurons: number;
  readonly activation: ActivationName;
}

/** A layer of a network. Its numbers are views into the network's two vectors, not copies. */
export interface Layer extends LayerShape {
  /** The neurons of the layer before, or the inputs of the network. */
  readonly inputs: number;
  /** W [neurons, inputs], row after row: entry j · inputs + k is the weight to j from k. */
  readonly weights: Numbers;
  /** b [neurons]. */
  readonly biases: Numbers;
  /** ∂L/∂W after a backward pass, in the shape of the weights. */
  readonly weightGradient: Numbers;
  /** ∂L/∂b after a backward pass, in the shape of the biases. */
  readonly biasGradient: Numbers;
}

/** Counts the weights and biases of a layer. */
export const layerParameterCount = (inputs: number, neurons: number): number =>
  neurons * (inputs + 1);

/** Cuts a layer out of the two vectors of its network, its first weight at `start`. */
export function layerAt(
  parameters: Numbers,
  gradient: Numbers,
  start: number,
  inputs: number,
  { neurons, activation }: LayerShape,
): Layer {
  const biasStart = start + neurons * inputs;
  const end = biasStart + neurons;
  return {
    inputs,
    neurons,
    activation,
    weights: parameters.subarray(start, biasStart),
    biases: parameters.subarray(biasStart, end),
    weightGradient: gradient.subarray(start, biasStart),
    biasGradient: gradient.subarray(biasStart, end),
  };
}
