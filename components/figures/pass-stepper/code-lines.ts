import type { StepKind } from './pass-steps.ts';

/**
 * A line as it is written here: what it carries out, its text with names in ‹ ›, and whether only
 * the last example's step does it.
 */
export type Line = readonly [kind: StepKind | undefined, text: string, last?: true];

/** A layer, one example. */
export const FORWARD: readonly Line[] = [
  [undefined, 'function forwardLayer(input, layer) {'],
  [undefined, '  const { weights, biases, phi } = layer;'],
  [undefined, '  const activation = [];'],
  [undefined, '  for (let j = 0; j < biases.length; j++) {'],
  [undefined, '    let preActivation = 0;'],
  [undefined, '    for (let k = 0; k < input.length; k++) {'],
  ['product', '      ‹z› += ‹w› * ‹in›;'],
  [undefined, '    }'],
  ['bias', '    ‹z› += ‹b›;'],
  ['activation', '    ‹a› = phi(‹z›);'],
  [undefined, '  }'],
  [undefined, '  return activation;'],
  [undefined, '}'],
];

/** The same where all activations are taken at once. */
export const FORWARD_SOFTMAX: readonly Line[] = [
  [undefined, 'function forwardLayer(input, layer) {'],
  [undefined, '  const { weights, biases, softmax } = layer;'],
  [undefined, '  const preActivation = [];'],
  [undefined, '  for (let j = 0; j < biases.length; j++) {'],
  [undefined, '    preActivation[j] = 0;'],
  [undefined, '    for (let k = 0; k < input.length; k++) {'],
  ['product', '      ‹zj› += ‹w› * ‹in›;'],
  [undefined, '    }'],
  ['bias', '    ‹zj› += ‹b›;'],
  [undefined, '  }'],
  ['activation', '  const activation = softmax(preActivation);'],
  [undefined, '  return activation;'],
  [undefined, '}'],
];

const GRADIENTS: readonly Line[] = [
  [undefined, '    weightGradient[j] = [];'],
  [undefined, '    for (let k = 0; k < input.length; k++) {'],
  ['weight-gradient', '      ‹gw› = ‹d› * ‹in›;'],
  [undefined, '    }'],
  ['bias-gradient', '    ‹gb› = ‹d›;'],
  [undefined, '  }'],
  [undefined, '  return { delta, weightGradient, biasGradient };'],
  [undefined, '}'],
];

const OPENING: readonly Line[] = [
  [undefined, '  const delta = [];'],
  [undefined, '  const weightGradient = [];'],
  [undefined, '  const biasGradient = [];'],
];

const HIDDEN: readonly Line[] = [
  [undefined, 'function backwardLayer(layer, next) {'],
  [undefined, '  const { input, preActivation, slope } = layer;'],
  ...OPENING,
  [undefined, '  for (let j = 0; j < preActivation.length; j++) {'],
  [undefined, '    let error = 0;'],
  [undefined, '    for (let i = 0; i < next.delta.length; i++) {'],
  ['share', '      error += ‹dn› * ‹wn›;'],
  [undefined, '    }'],
  ['delta', '    ‹d› = error * slope(‹zj›);'],
  ...GRADIENTS,
];

const OUTPUT: readonly Line[] = [
  [undefined, 'function backwardOutput(layer, target) {'],
  [undefined, '  const { input, preActivation } = layer;'],
  [undefined, '  const { activation, slope } = layer;'],
  ...OPENING,
  [undefined, '  for (let j = 0; j < target.length; j++) {'],
  ['error', '    const error = ‹open›‹a› - ‹y›‹close›;'],
  ['delta', '    ‹d› = error * slope(‹zj›);'],
  ...GRADIENTS,
];

const FUSED: readonly Line[] = [
  [undefined, 'function backwardOutput(layer, target) {'],
  [undefined, '  const { input, activation } = layer;'],
  ...OPENING,
  [undefined, '  for (let j = 0; j < target.length; j++) {'],
  ['delta', '    ‹d› = ‹open›‹a› - ‹y›‹close›;'],
  ...GRADIENTS,
];

/** A layer back, one example: hidden, output, and output where loss and activation cancel. */
export const BACKWARD = { hidden: HIDDEN, output: OUTPUT, fused: FUSED } as const;
