import { applied, atom } from '../../graph/formula.ts';
import { applyEach, passBack, pushForward } from '../unary.ts';
import { entrywiseActivation } from './activation.ts';

const LEAK = 0.01;
const value = (z: number) => (z > 0 ? z : LEAK * z);
const slope = (z: number) => (z > 0 ? 1 : LEAK);

export const leakyReluActivation = entrywiseActivation(
  value,
  slope,
  String.raw`\begin{cases} z & z > 0 \\ 0.01\,z & \text{otherwise} \end{cases}`,
  {
    name: 'leaky-relu',
    forward: (out) => applyEach(out, value),
    backward: (out) => passBack(out, slope),
    tangent: (out) => pushForward(out, slope),
    latex: ([z]) => applied('\\operatorname{LeakyReLU}', z),
    derivativeLatex: ([z]) =>
      atom(`\\begin{cases} 1 & ${z.latex} > 0 \\\\ ${LEAK} & \\text{otherwise} \\end{cases}`),
  },
);

/** ReLU with slope 0.01 where z is not positive, so that no neuron is ever cut off. */
export const leakyRelu = leakyReluActivation.apply;
