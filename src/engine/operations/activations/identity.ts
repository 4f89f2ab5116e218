import { atom } from '../../graph/formula.ts';
import { applyEach, passBack, pushForward } from '../unary.ts';
import { entrywiseActivation } from './activation.ts';

const value = (z: number) => z;
const slope = () => 1;

export const identityActivation = entrywiseActivation(value, slope, 'z', {
  name: 'identity',
  forward: (out) => applyEach(out, value),
  backward: (out) => passBack(out, slope),
  tangent: (out) => pushForward(out, slope),
  latex: ([z]) => z,
  derivativeLatex: () => atom('1'),
});

/** z itself: what an output neuron of regression has. */
export const identity = identityActivation.apply;
