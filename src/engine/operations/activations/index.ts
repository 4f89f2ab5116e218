import type { Activation, EntrywiseActivation } from './activation.ts';
import { geluActivation } from './gelu.ts';
import { identityActivation } from './identity.ts';
import { leakyReluActivation } from './leaky-relu.ts';
import { reluActivation } from './relu.ts';
import { sigmoidActivation } from './sigmoid.ts';
import { softmaxActivation } from './softmax.ts';
import { softplusActivation } from './softplus.ts';
import { tanhActivation } from './tanh.ts';

/** The activations that take each entry by itself, under the names of the worked-solution format. */
export const entrywiseActivations = {
  identity: identityActivation,
  sigmoid: sigmoidActivation,
  tanh: tanhActivation,
  relu: reluActivation,
  'leaky-relu': leakyReluActivation,
  softplus: softplusActivation,
  gelu: geluActivation,
} as const satisfies Record<string, EntrywiseActivation>;

/** All activations by name. */
export const activations = {
  ...entrywiseActivations,
  softmax: softmaxActivation,
} as const satisfies Record<string, Activation>;

export type EntrywiseActivationName = keyof typeof entrywiseActivations;
export type ActivationName = keyof typeof activations;
export type { Activation, EntrywiseActivation };
