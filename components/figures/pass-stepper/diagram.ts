import type { NetworkData, NetworkPart } from '../../parts/network/network-data.ts';
import { diagramOf } from '../../parts/small-network/compute-network.ts';
import { currentStep, type PassPlace } from './pass.ts';
import { doneAfter } from './pass-steps.ts';

/** Returns the network as far as the pass has computed it. */
export function diagramAt(place: PassPlace): NetworkData {
  const { computed, pass, steps, position, example } = place;
  const isForward = pass.direction === 'forward';
  const whole = diagramOf(computed, example);
  const done = doneAfter(steps, position);
  // A step forward is done in every row, a step back in its own.
  const row = isForward ? 0 : example;
  // Gradients would be read out before they are computed: the diagram is given none.
  const layers = whole.layers.map(({ neurons, weights, biases }) => ({ neurons, weights, biases }));
  const known = (rows: NetworkData['activations'], kind: 'activation' | 'delta', first: number) =>
    rows?.map((values, l) =>
      Array.from(values, (value, j) =>
        l + first === 0 || done(kind, l + first, j, row) > 0 ? value : undefined,
      ),
    );
  return isForward
    ? { inputs: whole.inputs, layers, activations: known(whole.activations, 'activation', 0) }
    : {
        inputs: whole.inputs,
        layers,
        activations: whole.activations,
        deltas: known(whole.deltas, 'delta', 1),
      };
}

/** Returns the edge or the neuron that the last step was about; none before the first. */
export function partAt(place: PassPlace): NetworkPart | undefined {
  if (place.position === 0) return undefined;
  const { kind, layer, neuron, index } = currentStep(place);
  if (kind === 'product' || kind === 'weight-gradient') return { layer, to: neuron, from: index };
  if (kind === 'share') return { layer: layer + 1, to: index, from: neuron };
  return { layer, neuron };
}
