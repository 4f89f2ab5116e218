import type { ParameterPlace } from '../network/parameter-place.ts';
import { type SmallNetwork, widthsOf } from './small-network.ts';

/** Returns every weight and bias of a network, neuron by neuron, the bias after the weights. */
export function placesOf(network: SmallNetwork): ParameterPlace[] {
  const widths = widthsOf(network);
  return network.layers.flatMap(({ weights }, l) =>
    weights.flatMap((_, to): ParameterPlace[] => [
      ...Array.from({ length: widths[l] }, (_, from) => ({ layer: l + 1, to, from })),
      { layer: l + 1, to, from: 'bias' },
    ]),
  );
}

export const samePlace = (a: ParameterPlace, b: ParameterPlace): boolean =>
  a.layer === b.layer && a.to === b.to && a.from === b.from;

/** Returns the place itself where the network has it, else the first weight. */
export function placeIn(network: SmallNetwork, place: ParameterPlace): ParameterPlace {
  const places = placesOf(network);
  return places.find((candidate) => samePlace(candidate, place)) ?? places[0];
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** Names a parameter in plain text: w⁽¹⁾₂₁, b⁽²⁾₁. No line breaks inside it. */
export function nameOfPlace({ layer, to, from }: ParameterPlace): string {
  const [letter, source] = from === 'bias' ? ['b', ''] : ['w', LOWERED[from + 1]];
  return `${letter}⁽${RAISED[layer]}⁾\u2060${LOWERED[to + 1]}${source}`;
}

/** Writes a parameter in the book's TeX. */
export function texOfPlace({ layer, to, from }: ParameterPlace): string {
  return from === 'bias' ? `\\bias{${layer}}{${to + 1}}` : `\\wt{${layer}}{${to + 1}}{${from + 1}}`;
}
