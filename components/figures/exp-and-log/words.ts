import { formatNumber } from '../../parts/text/format-number.ts';
import { type CurveState, curveSlope, curveValue } from './curve-model.ts';

/** Says the value and the slope at x, and how the slope comes about. */
export function say({ name, x }: CurveState): string {
  const at = formatNumber(x, 2);
  const value = formatNumber(curveValue(name, x), 4);
  const slope = formatNumber(curveSlope(name, x), 4);
  return name === 'exp'
    ? `At x\u00a0=\u00a0${at}, e to the x is ${value}, and its slope is ${slope}: the same number.`
    : `At x\u00a0=\u00a0${at}, ln x is ${value}, and its slope is ${slope}, which is 1 divided by x.`;
}
