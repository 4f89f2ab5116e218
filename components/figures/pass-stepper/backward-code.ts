import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import type { CodeLines } from './code.ts';
import { wholeBatch } from './load-batch.ts';
import { lossIsFused, type PassStep } from './pass-steps.ts';

const GRADIENTS: CodeLines = [
  [undefined, '    weightGradient[j] = [];'],
  [undefined, '    for (let k = 0; k < input.length; k++) {'],
  ['weight-gradient', '      ‹gw› = ‹d› * ‹in›;'],
  [undefined, '    }'],
  ['bias-gradient', '    ‹gb› = ‹d›;'],
  [undefined, '  }'],
  [undefined, '  return { delta, weightGradient, biasGradient };'],
  [undefined, '}'],
];

const OPENING: CodeLines = [
  [undefined, '  const delta = [];'],
  [undefined, '  const weightGradient = [];'],
  [undefined, '  const biasGradient = [];'],
];

const HIDDEN: CodeLines = [
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

const OUTPUT: CodeLines = [
  [undefined, 'function backwardOutput(layer, target) {'],
  [undefined, '  const { input, preActivation } = layer;'],
  [undefined, '  const { activation, slope } = layer;'],
  ...OPENING,
  [undefined, '  for (let j = 0; j < target.length; j++) {'],
  ['error', '    const error = ‹open›‹a› - ‹y›‹close›;'],
  ['delta', '    ‹d› = error * slope(‹zj›);'],
  ...GRADIENTS,
];

const FUSED: CodeLines = [
  [undefined, 'function backwardOutput(layer, target) {'],
  [undefined, '  const { input, activation } = layer;'],
  ...OPENING,
  [undefined, '  for (let j = 0; j < target.length; j++) {'],
  ['delta', '    ‹d› = ‹open›‹a› - ‹y›‹close›;'],
  ...GRADIENTS,
];

/** The code of a layer back: hidden, output, or output where loss and activation cancel. */
export function backwardCode(network: SmallNetwork, { layer }: PassStep): CodeLines {
  const { hidden, output, fused } =
    network.examples.length > 1
      ? wholeBatch().BATCH
      : { hidden: HIDDEN, output: OUTPUT, fused: FUSED };
  if (layer < network.layers.length) return hidden;
  return lossIsFused(network) ? fused : output;
}
