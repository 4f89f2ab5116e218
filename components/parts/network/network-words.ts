import { formatNumber } from '../text/format-number.ts';
import {
  isWeight,
  type NetworkData,
  type NetworkPart,
  sizesOf,
  type WeightPart,
  weightGradientOf,
  weightOf,
} from './network-data.ts';

/** Names a layer: input, hidden (hidden 1, hidden 2 …) or output. */
export function layerName(layer: number, layers: number): string {
  if (layer === 0) return 'input';
  if (layer === layers - 1) return 'output';
  return layers === 3 ? 'hidden' : `hidden ${layer}`;
}

/** Names a neuron: `input 2`, `hidden 1 neuron 3`, or the name its data has. */
export function neuronName(network: NetworkData, layer: number, neuron: number): string {
  const layers = network.layers.length + 1;
  const name = layerName(layer, layers);
  const given =
    layer === 0 ? network.inputNames : layer === layers - 1 ? network.outputNames : undefined;
  const place = layer === 0 || layer === layers - 1 ? name : `${name} neuron`;
  return `${place} ${neuron + 1}${given?.[neuron] ? ` (${given[neuron]})` : ''}`;
}

/** Says what a part is and all its numbers: its accessible name. */
export function describePart(network: NetworkData, part: NetworkPart, digits: number): string {
  return isWeight(part)
    ? describeWeight(network, part, digits)
    : describeNeuron(network, part.layer, part.neuron, digits);
}

function describeWeight(network: NetworkData, part: WeightPart, digits: number): string {
  const to = neuronName(network, part.layer, part.to);
  const from = neuronName(network, part.layer - 1, part.from);
  return list([
    [`weight to ${to} from ${from}:`, weightOf(network, part)],
    ['gradient', weightGradientOf(network, part)],
  ])(digits);
}

function describeNeuron(network: NetworkData, layer: number, neuron: number, digits: number) {
  const parameters = network.layers[layer - 1];
  const name = neuronName(network, layer, neuron);
  const numbers = list([
    [layer === 0 ? 'value' : 'activation', network.activations?.[layer]?.[neuron]],
    ['bias', parameters?.biases[neuron]],
    ['delta', network.deltas?.[layer - 1]?.[neuron]],
    ['bias gradient', parameters?.biasGradient?.[neuron]],
  ])(digits);
  return numbers ? `${name}: ${numbers}` : name;
}

function list(entries: readonly (readonly [string, number | undefined])[]) {
  return (digits: number) =>
    entries
      .filter((entry): entry is readonly [string, number] => entry[1] !== undefined)
      .map(([name, value]) => `${name} ${formatNumber(value, digits)}`)
      .join(', ');
}

/** Describes a whole network in a sentence. */
export function describeNetwork(network: NetworkData): string {
  const sizes = sizesOf(network);
  const parameters = network.layers.reduce(
    (sum, layer, i) => sum + layer.neurons * (sizes[i] + 1),
    0,
  );
  const layers = sizes.map((size, i) => `${size} ${layerName(i, sizes.length)}`);
  return `A ${sizes.join('-')} network: ${layers.join(', ')}; ${parameters} weights and biases.`;
}
