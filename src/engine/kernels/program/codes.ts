import type { EntrywiseActivationName } from '../../operations/activations/index.ts';

/** The numbers of the instructions; the program ends with a 0. */
export const INSTRUCTION = {
  gatherRows: 1,
  gatherBytes: 2,
  gatherLabels: 3,
  forward: 4,
  activate: 5,
  softmax: 6,
  loss: 7,
  inputGradient: 8,
  weightGradient: 9,
  biasGradient: 10,
} as const;

/** The activations that the kernels know: gelu, whose slope needs z as well, is not among them. */
export const ACTIVATION: { readonly [name in EntrywiseActivationName]?: number } = {
  identity: 0,
  sigmoid: 1,
  tanh: 2,
  relu: 3,
  'leaky-relu': 4,
  softplus: 5,
};

/** The losses, as operations are named: their number, and what divides the sum over m outputs. */
export const LOSS: {
  readonly [name: string]: { readonly code: number; readonly divisor: (m: number) => number };
} = {
  'half-squared-error': { code: 0, divisor: () => 2 },
  'sum-squared-error': { code: 0, divisor: () => 1 },
  'mean-squared-error': { code: 0, divisor: (m) => m },
  'sigmoid-binary-cross-entropy': { code: 1, divisor: (m) => m },
  'softmax-cross-entropy': { code: 2, divisor: () => 1 },
};

/** What becomes of a gradient. */
export const UPDATE = {
  sgd: 0,
  momentum: 1,
  nesterov: 2,
  rmsprop: 3,
  adam: 4,
  adamw: 4,
  /** No update: it is stored where the graph has it. */
  store: 5,
} as const;
