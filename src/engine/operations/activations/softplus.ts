import { applied } from '../../graph/formula.ts';
import { sigmoid, softplus as smoothRelu } from '../../math/index.ts';
import { applyEach, passBack, pushForward } from '../unary.ts';
import { entrywiseActivation } from './activation.ts';

const value = (z: number) => smoothRelu(z);
const slope = (z: number) => sigmoid(z);

export const softplusActivation = entrywiseActivation(value, slope, String.raw`\ln(1 + e^z)`, {
  name: 'softplus',
  forward: (out) => applyEach(out, value),
  backward: (out) => passBack(out, slope),
  tangent: (out) => pushForward(out, slope),
  latex: ([z]) => applied('\\operatorname{softplus}', z),
  derivativeLatex: ([z]) => applied('\\sigma', z),
});

/** ln(1 + e^z), a smooth ReLU. Its slope is the sigmoid. */
export const softplus = softplusActivation.apply;
