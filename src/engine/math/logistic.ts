import { exp } from './exp.ts';
import { logFromParts } from './log.ts';

/** Computes the logistic sigmoid 1/(1 + e^−x); far to the left it equals e^x to the last digit. */
export function sigmoid(x: number): number {
  return x > -37 ? 1 / (1 + exp(-x)) : exp(x);
}

/** Computes softplus log(1 + e^x), whose slope is the sigmoid, as max(x, 0) + log(1 + e^−|x|). */
export function softplus(x: number): number {
  const e = exp(-Math.abs(x));
  // One call of logFromParts, not two: then the compiler has room for it in the loops of training.
  const halved = e < 0.41 ? 0 : 1;
  const rest = logFromParts(halved, halved === 0 ? e : (e - 1) / 2, 0);
  return Math.max(x, 0) + rest;
}
