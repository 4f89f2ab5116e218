import { isWeight, type NetworkPart, type NeuronPart } from './network-data.ts';

/** The keys that move about in a network diagram, for its instructions. */
export const KEY_HELP =
  'Arrow keys move between neurons: left and right by layer, up and down within one. ' +
  'Shift and left arrow goes to the weights into a neuron; up and down run through them.';

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * Returns where a key leads from a part of a network of these sizes (the neurons that are drawn),
 * or undefined where it leads nowhere.
 */
export function moveFocus(
  part: NetworkPart,
  { key, shiftKey }: Key,
  sizes: readonly number[],
): NetworkPart | undefined {
  if (isWeight(part)) {
    const { layer, to, from } = part;
    switch (key) {
      case 'ArrowLeft':
        return { layer: layer - 1, neuron: from };
      case 'ArrowRight':
        return { layer, neuron: to };
      case 'ArrowUp':
        return from > 0 ? { layer, to, from: from - 1 } : undefined;
      case 'ArrowDown':
        return from < sizes[layer - 1] - 1 ? { layer, to, from: from + 1 } : undefined;
      default:
        return undefined;
    }
  }
  const { layer, neuron } = part;
  if (key === 'ArrowLeft' && shiftKey) {
    return layer > 0 ? { layer, to: neuron, from: 0 } : undefined;
  }
  const step = STEPS[key];
  return step && neuronAt(layer + step.layer, neuron + step.neuron, step.layer !== 0, sizes);
}

const STEPS: Readonly<Record<string, NeuronPart | undefined>> = {
  ArrowLeft: { layer: -1, neuron: 0 },
  ArrowRight: { layer: 1, neuron: 0 },
  ArrowUp: { layer: 0, neuron: -1 },
  ArrowDown: { layer: 0, neuron: 1 },
};

function neuronAt(
  layer: number,
  neuron: number,
  nearest: boolean,
  sizes: readonly number[],
): NeuronPart | undefined {
  if (layer < 0 || layer >= sizes.length) return undefined;
  const last = sizes[layer] - 1;
  if (nearest) return { layer, neuron: Math.min(neuron, last) };
  return neuron >= 0 && neuron <= last ? { layer, neuron } : undefined;
}
