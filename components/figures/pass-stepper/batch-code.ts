import type { CodeLines } from './code.ts';

const OPENING: CodeLines = [
  [undefined, '  const n = input.length;'],
  [undefined, '  const delta = input.map(() => []);'],
  [undefined, '  const weightGradient = [];'],
  [undefined, '  const biasGradient = [];'],
];

const GRADIENTS: CodeLines = [
  [undefined, '    }'],
  [undefined, '    weightGradient[j] = [];'],
  [undefined, '    for (let k = 0; k < input[0].length; k++) {'],
  [undefined, '      let sum = 0;'],
  [undefined, '      for (let i = 0; i < n; i++) {'],
  ['weight-gradient', '        ‹sumw› += ‹d› * ‹in›;'],
  [undefined, '      }'],
  ['weight-gradient', '      ‹gw› = ‹sumw› / n;', true],
  [undefined, '    }'],
  [undefined, '    let sum = 0;'],
  [undefined, '    for (let i = 0; i < n; i++) {'],
  ['bias-gradient', '      ‹sumb› += ‹d›;'],
  [undefined, '    }'],
  ['bias-gradient', '    ‹gb› = ‹sumb› / n;', true],
  [undefined, '  }'],
  [undefined, '  return { delta, weightGradient, biasGradient };'],
  [undefined, '}'],
];

const HIDDEN: CodeLines = [
  [undefined, 'function backwardLayer(layer, next) {'],
  [undefined, '  const { input, preActivation, slope } = layer;'],
  ...OPENING,
  [undefined, '  for (let j = 0; j < preActivation[0].length; j++) {'],
  [undefined, '    for (let i = 0; i < n; i++) {'],
  [undefined, '      let error = 0;'],
  [undefined, '      for (let m = 0; m < next.delta[i].length; m++) {'],
  ['share', '        error += ‹dn› * ‹wn›;'],
  [undefined, '      }'],
  ['delta', '      ‹d› = error * slope(‹zj›);'],
  ...GRADIENTS,
];

const OUTPUT: CodeLines = [
  [undefined, 'function backwardOutput(layer, target) {'],
  [undefined, '  const { input, preActivation } = layer;'],
  [undefined, '  const { activation, slope } = layer;'],
  ...OPENING,
  [undefined, '  for (let j = 0; j < target[0].length; j++) {'],
  [undefined, '    for (let i = 0; i < n; i++) {'],
  ['error', '      const error = ‹open›‹a› - ‹y›‹close›;'],
  ['delta', '      ‹d› = error * slope(‹zj›);'],
  ...GRADIENTS,
];

const FUSED: CodeLines = [
  [undefined, 'function backwardOutput(layer, target) {'],
  [undefined, '  const { input, activation } = layer;'],
  ...OPENING,
  [undefined, '  for (let j = 0; j < target[0].length; j++) {'],
  [undefined, '    for (let i = 0; i < n; i++) {'],
  ['delta', '      ‹d› = ‹open›‹a› - ‹y›‹close›;'],
  ...GRADIENTS,
];

/** A layer back, a whole batch, an example a row: the sums over it are divided by n at their end. */
export const BATCH = { hidden: HIDDEN, output: OUTPUT, fused: FUSED } as const;
