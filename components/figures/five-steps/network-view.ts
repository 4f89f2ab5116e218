import type { NetworkNumbers } from '../../parts/network/NetworkDiagram.tsx';
import type { NetworkData, NetworkPart } from '../../parts/network/network-data.ts';
import { EXAMPLES, type FiveStepsModel } from './five-steps-model.ts';

/** Returns the network as the diagram shows it for one example: what the steps so far computed. */
export function networkOf(model: FiveStepsModel, example: number): NetworkData {
  const { network, recording, done } = model;
  const row = (numbers: ArrayLike<number>, width: number) =>
    Array.from({ length: width }, (_, i) => numbers[example * width + i]);
  const computed = done >= 1 ? recording.layers : [];
  const withGradient = done >= 3;
  return {
    inputs: network.inputs,
    inputNames: EXAMPLES.inputNames,
    layers: network.layers.map(({ neurons, weights, biases, weightGradient, biasGradient }) => ({
      neurons,
      weights,
      biases,
      ...(withGradient && { weightGradient, biasGradient }),
    })),
    activations: [
      row(EXAMPLES.inputs, network.inputs),
      ...computed.map(({ activation }) => row(activation.data, activation.columns)),
    ],
    deltas: withGradient
      ? network.layers.map(({ neurons }, l) => row(recording.delta(l + 1), neurons))
      : undefined,
  };
}

/** Returns which numbers belong to the step that happened last. */
export function numbersOf({ last }: FiveStepsModel): NetworkNumbers {
  if (last === 'forward' || last === 'loss') return 'activations';
  return last === 'backward' ? 'gradients' : 'weights';
}

/** Returns the index of the parameter with the steepest gradient: the one the words speak of. */
export function steepest({ network: { gradient } }: FiveStepsModel): number {
  let best = 0;
  for (let i = 1; i < gradient.length; i++) {
    if (Math.abs(gradient[i]) > Math.abs(gradient[best])) best = i;
  }
  return best;
}

/** Returns the part of the network that the words speak of, if any. */
export function spokenPart(model: FiveStepsModel): NetworkPart | undefined {
  const { last } = model;
  const spoken = last === 'backward' || last === 'update';
  return spoken ? partOfParameter(model, steepest(model)) : undefined;
}

/** Returns the weight or the neuron (for a bias) that a parameter belongs to. */
export function partOfParameter({ network }: FiveStepsModel, index: number): NetworkPart {
  let place = index;
  for (const [l, { weights, biases, inputs }] of network.layers.entries()) {
    const layer = l + 1;
    if (place < weights.length) {
      return { layer, to: Math.floor(place / inputs), from: place % inputs };
    }
    place -= weights.length;
    if (place < biases.length) return { layer, neuron: place };
    place -= biases.length;
  }
  throw new RangeError(`the network has no parameter ${index}`);
}
