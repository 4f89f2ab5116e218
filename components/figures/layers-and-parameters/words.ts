import { formatCount } from '../../parts/text/format-number.ts';
import {
  countLayers,
  countParameters,
  GOAL,
  nameOf,
  solutionsFor,
  type Widths,
} from './layers-model.ts';

/** The most networks that are named in a sentence. */
const LISTED = 5;

/** Writes a count in full: 4·(2 + 1) + 1·(4 + 1) = 12 + 5 = 17. */
export function writeCount(widths: Widths): string {
  const layers = countLayers(widths);
  const products = layers.map(({ neurons, inputs }) => `${neurons}·(${inputs} + 1)`).join(' + ');
  const terms = layers.map(({ parameters }) => parameters).join(' + ');
  const middle = layers.length > 1 ? ` = ${terms}` : '';
  return `${products}${middle} = ${countParameters(widths)}`;
}

/** Says how many parameters the network has, how far that is from the goal, and what was found. */
export function say(widths: Widths, found: readonly Widths[]): string {
  const count = countParameters(widths);
  const network = `A ${nameOf(widths)} network has ${formatCount(count)} parameters`;
  const away = Math.abs(GOAL - count);
  if (away > 0) {
    const rest = `${formatCount(away)} ${count < GOAL ? 'fewer' : 'more'} than ${GOAL}`;
    return `${network}, ${rest}. ${sayFound(found)}`;
  }
  const place = found.findIndex((known) => nameOf(known) === nameOf(widths)) + 1;
  return place <= 1
    ? `${network}: exactly ${GOAL}. That is one way; find another.`
    : `${network}: exactly ${GOAL}, in another way. ${sayFound(found)}`;
}

function sayFound(found: readonly Widths[]): string {
  if (found.length === 0) return 'You have not found a way yet.';
  const ways = found.length === 1 ? 'one way' : `${found.length} ways`;
  return `You have found ${ways}, of the ${solutionsFor(GOAL).length} there are here: ${listLast(found)}.`;
}

/** Names the networks found last. */
function listLast(found: readonly Widths[]): string {
  const names = found.slice(-LISTED).map(nameOf).join(', ');
  return found.length > LISTED ? `…, ${names}` : names;
}
