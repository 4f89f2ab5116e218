import {
  flatStretches,
  slopeAt,
} from '../../components/figures/activation-explorer/explorer-model.ts';

export const title = 'slopes of activation functions';

const FLAT = 0.05;
const LAYERS = 10;

/** Finds the pre-activation at which GELU is lowest: its slope is 0 there, and negative before it. */
function lowestOfGelu(): number {
  let [low, high] = [-2, 0];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (slopeAt('gelu', middle) < 0) low = middle;
    else high = middle;
  }
  return low;
}

/** Where sigmoid and tanh are steepest and flat, and what ten sigmoids leave of a slope at most. */
export function results(): Record<string, number> {
  const steepest = slopeAt('sigmoid', 0);
  return {
    flat: FLAT,
    'sigmoid-steepest': steepest,
    'tanh-steepest': slopeAt('tanh', 0),
    'sigmoid-flat-above': flatStretches('sigmoid', FLAT)[1][0],
    'tanh-flat-above': flatStretches('tanh', FLAT)[1][0],
    layers: LAYERS,
    'ten-sigmoids': steepest ** LAYERS,
    'gelu-lowest': lowestOfGelu(),
    'leaky-slope': slopeAt('leaky-relu', -1),
  };
}
