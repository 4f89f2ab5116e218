import { atom, SUM, within } from '../graph/formula.ts';
import { applyPairs, binary, passBackPairs, pushPairsForward } from './binary.ts';

const larger = (a: number, b: number) => Math.max(a, b);
const slopeA = (a: number, b: number) => (a >= b ? 1 : 0);
const slopeB = (a: number, b: number) => (a >= b ? 0 : 1);

/** The larger of a and b, entry by entry. Max routes: all of the gradient goes to it, to a where they are equal. */
export const max = binary({
  name: 'max',
  forward: (out) => applyPairs(out, larger),
  backward: (out) => passBackPairs(out, slopeA, slopeB),
  tangent: (out) => pushPairsForward(out, slopeA, slopeB),
  latex: ([a, b]) => atom(`\\max\\left( ${a.latex}, ${b.latex} \\right)`),
  derivativeLatex: ([a, b], which) =>
    atom(`\\left[ ${within(a, SUM)} ${which === 0 ? '\\ge' : '<'} ${within(b, SUM)} \\right]`),
});
