import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import type { CodeLines } from './code.ts';
import type { PassStep } from './pass-steps.ts';

const LAYER: CodeLines = [
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

const SOFTMAX_LAYER: CodeLines = [
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

/** The code of a layer; softmax takes all activations at once. */
export const forwardCode = ({ layers }: SmallNetwork, { layer }: PassStep): CodeLines =>
  layers[layer - 1].activation === 'softmax' ? SOFTMAX_LAYER : LAYER;
