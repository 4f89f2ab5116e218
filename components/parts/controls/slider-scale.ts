import { exp, log } from '../../../src/engine/math/index.ts';

/** What a slider runs over: evenly, or by equal ratios (`log`, both ends positive). */
export interface SliderRange {
  readonly min: number;
  readonly max: number;
  /** The grid of a linear slider; a log slider keeps two significant digits instead. */
  readonly step: number;
  readonly scale: 'linear' | 'log';
}

/** The notches of a log slider. */
export const LOG_NOTCHES = 120;

/** Returns where the thumb of a log slider stands for a value: a notch from 0 to `LOG_NOTCHES`. */
export function notchOf(value: number, { min, max }: SliderRange): number {
  const share = log(value / min) / log(max / min);
  return Math.round(LOG_NOTCHES * Math.min(1, Math.max(0, share)));
}

/** Returns the value at a notch, rounded to two significant digits, the ends exactly. */
export function valueAtNotch(notch: number, { min, max }: SliderRange): number {
  if (notch <= 0) return min;
  if (notch >= LOG_NOTCHES) return max;
  const value = min * exp((notch / LOG_NOTCHES) * log(max / min));
  return Math.min(max, Math.max(min, Number(value.toPrecision(2))));
}

/** Returns the neighbouring value, up (1) or down (−1): what an arrow key in the field does. */
export function neighbour(value: number, direction: 1 | -1, range: SliderRange): number {
  if (range.scale === 'log') return neighbourNotch(value, direction, range);
  // Counted in steps from `min`, so that 0.1 + 0.2 stays 0.3.
  const steps = Math.round((value - range.min) / range.step) + direction;
  const moved = Number((range.min + steps * range.step).toPrecision(12));
  return Math.min(range.max, Math.max(range.min, moved));
}

function neighbourNotch(value: number, direction: 1 | -1, range: SliderRange): number {
  const start = notchOf(value, range);
  for (let notch = start; notch >= 0 && notch <= LOG_NOTCHES; notch += direction) {
    const candidate = valueAtNotch(notch, range);
    if (direction * (candidate - value) > 0) return candidate;
  }
  return direction > 0 ? range.max : range.min;
}
