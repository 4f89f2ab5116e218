import { type CheckedEntry, gradientCheck } from '../../../src/engine/gradient-check.ts';
import type { Checked } from '../../parts/gradient-check/check-model.ts';
import { type ParameterPlace, storageOf } from '../../parts/network/parameter-place.ts';
import { computeNetwork } from '../../parts/small-network/compute-network.ts';
import { placesOf } from '../../parts/small-network/parameters.ts';
import type { SmallNetwork } from '../../parts/small-network/small-network.ts';

/** A parameter, and what a check of its gradient found. */
export interface CheckedPlace extends CheckedEntry {
  readonly place: ParameterPlace;
}

/** Checks the gradient of the loss over all examples, in every weight and bias. */
export function checkAll(small: SmallNetwork, epsilon: number): CheckedPlace[] {
  const { network, recording } = computeNetwork(small);
  const leaves = recording.layers.flatMap(({ weights, biases }) => [weights, biases]);
  const entries = gradientCheck(recording.loss, leaves, { epsilon });
  return placesOf(small).map((place) => {
    const { weights, biases } = recording.layers[place.layer - 1];
    const leaf = place.from === 'bias' ? biases : weights;
    const { index } = storageOf(network, place);
    const found = entries.find((entry) => entry.leaf === leaf && entry.index === index);
    if (!found) throw new Error('a parameter was not checked');
    return { place, ...found };
  });
}

/** Returns where the check of one parameter finds it. */
export function checkedPlace(small: SmallNetwork, place: ParameterPlace): Checked {
  const { network, recording } = computeNetwork(small);
  const { weights, biases } = recording.layers[place.layer - 1];
  const leaf = place.from === 'bias' ? biases : weights;
  return { target: recording.loss, leaf, index: storageOf(network, place).index };
}
