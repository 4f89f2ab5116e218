import { relativeDistance } from '../../../src/engine/gradient-check.ts';
import { neuronName } from '../../parts/network/network-words.ts';
import type { ParameterPlace } from '../../parts/network/parameter-place.ts';
import { nameOfPlace } from '../../parts/small-network/parameters.ts';
import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import type { Blame, BlamePath } from './blame-model.ts';

export const DIGITS = 9;

/** Writes a contribution with its sign: +0.000668396. */
export function writeSigned(x: number): string {
  return x > 0 ? `+${formatNumber(x, DIGITS)}` : formatNumber(x, DIGITS);
}

/** Says which neurons a path goes through. */
export function sayRoute({ diagram }: Blame, { stops }: BlamePath): string {
  const names = stops.map(({ layer, neuron }) => neuronName(diagram, layer, neuron));
  return `${names.join(' → ')} → loss`;
}

/** Says what the figure shows. */
export function say(blame: Blame, place: ParameterPlace): string {
  const { paths, count, others, rest, sum } = blame;
  const name = nameOfPlace(place);
  const shown = paths.map(({ product }) => writeSigned(product));
  if (count === 1) {
    return `One path leads from ${name} to the loss, and the product along it is the gradient: ${writeSigned(sum)}. ${sayEffect(name, sum)}`;
  }
  const parts =
    others > 0
      ? `The ${shown.length} strongest are listed; the other ${formatCount(others)} together bring ${writeSigned(rest)}.`
      : `They bring ${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}.`;
  return `${formatCount(count)} paths lead from ${name} to the loss. ${parts} The sum is ${writeSigned(sum)}, the gradient. ${sayEffect(name, sum)}`;
}

function sayEffect(name: string, gradient: number): string {
  if (Number.isNaN(gradient)) return 'Somewhere on the way a number is none.';
  if (gradient === 0) return `If ${name} moved a little, the loss would not notice.`;
  return `If ${name} rose a little, the loss would ${gradient > 0 ? 'rise' : 'fall'}.`;
}

/** Says how the sum over paths and the backward pass's gradient compare. */
export function sayEqual({ sum, gradient }: Blame): string {
  if (sum === gradient) return 'equal to the last bit';
  return relativeDistance(sum, gradient) < 1e-9 ? 'equal but for rounding' : 'not equal';
}
