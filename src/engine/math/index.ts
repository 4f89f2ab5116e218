/**
 * Elementary functions from exactly rounded operations only (+ − × ÷ and bits), because JavaScript
 * leaves the bits of Math.exp and the like to each browser: here the same input gives the same
 * bits everywhere.
 */
export { erf, erfc } from './error-function.ts';
export { exp, expm1 } from './exp.ts';
export { log, log1p } from './log.ts';
export { sigmoid, softplus } from './logistic.ts';
export { normalCumulative, normalDensity } from './normal.ts';
export { power } from './power.ts';
export { tanh } from './tanh.ts';
export { cos, sin } from './trigonometry.ts';
