import type { ActivationName } from '../../../src/engine/operations/activations/index.ts';
import type { LossName } from '../../../src/engine/operations/losses/index.ts';
import { pairingFault } from '../../../src/engine/operations/losses/output-loss.ts';
import type { Choice } from '../controls/choice.ts';
import { activationChoices, ENTRYWISE_ACTIVATIONS } from '../text/activation-names.ts';
import { editLayer } from './edit-values.ts';
import type { SmallNetwork } from './small-network.ts';
import { fitTarget } from './targets.ts';

/** Every activation; softmax is for the last layer only. */
export const ACTIVATIONS: readonly Choice<ActivationName>[] = [
  ...ENTRYWISE_ACTIVATIONS,
  ...activationChoices('softmax'),
];

export const LOSSES: readonly Choice<LossName>[] = [
  { value: 'half-squared-error', label: 'half squared error' },
  { value: 'sum-squared-error', label: 'sum of squared errors' },
  { value: 'mean-squared-error', label: 'mean squared error' },
  { value: 'binary-cross-entropy', label: 'binary cross-entropy' },
  { value: 'cross-entropy', label: 'cross-entropy' },
];

/** The activations that a layer may have; layers count from 1. */
export function activationsFor(
  { layers }: SmallNetwork,
  layer: number,
): readonly Choice<ActivationName>[] {
  const last = layer === layers.length;
  return last ? ACTIVATIONS : ACTIVATIONS.filter(({ value }) => value !== 'softmax');
}

/** Sets the activation of a layer; a last one brings along a loss that goes with it. */
export function withActivation(
  network: SmallNetwork,
  layer: number,
  activation: ActivationName,
): SmallNetwork {
  const changed = editLayer(network, layer, (old) => ({ ...old, activation }));
  if (layer < network.layers.length || !pairingFault(activation, network.loss)) return changed;
  return withTargets(changed, activation === 'softmax' ? 'cross-entropy' : 'half-squared-error');
}

/** Sets the loss, and brings along an activation of the last layer that goes with it. */
export function withLoss(network: SmallNetwork, loss: LossName): SmallNetwork {
  const last = network.layers.length;
  const changed = pairingFault(network.layers[last - 1].activation, loss)
    ? editLayer(network, last, (old) => ({
        ...old,
        activation: loss === 'cross-entropy' ? 'softmax' : 'sigmoid',
      }))
    : network;
  return withTargets(changed, loss);
}

function withTargets(network: SmallNetwork, loss: LossName): SmallNetwork {
  const examples = network.examples.map(({ input, target }) => ({
    input,
    target: fitTarget(target, loss),
  }));
  return { ...network, loss, examples };
}
