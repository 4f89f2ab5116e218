import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import { lossFactor } from './loss-factor.ts';
import { type Direction, lossIsFused, type PassStep, type StepKind } from './pass-steps.ts';
import type { Place } from './tex.ts';

/** A piece of a line of code: plain, or a name that stands for something of the network. */
export interface Token {
  readonly text: string;
  readonly place?: Place | undefined;
}

export interface CodeLine {
  readonly tokens: readonly Token[];
  /** True for the line that the last step carried out. */
  readonly current: boolean;
}

/** A line as it is written here: what it carries out, and its text with names in ‹ ›. */
type Line = readonly [kind: StepKind | undefined, text: string];

const FORWARD: readonly Line[] = [
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

const FORWARD_SOFTMAX: readonly Line[] = [
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

const BACKWARD_HIDDEN: readonly Line[] = [
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

const BACKWARD_OUTPUT: readonly Line[] = [
  [undefined, 'function backwardOutput(layer, target) {'],
  [undefined, '  const { input, preActivation } = layer;'],
  [undefined, '  const { activation, slope } = layer;'],
  ...OPENING,
  [undefined, '  for (let j = 0; j < target.length; j++) {'],
  ['error', '    const error = ‹open›‹a› - ‹y›‹close›;'],
  ['delta', '    ‹d› = error * slope(‹zj›);'],
  ...GRADIENTS,
];

const BACKWARD_FUSED: readonly Line[] = [
  [undefined, 'function backwardOutput(layer, target) {'],
  [undefined, '  const { input, activation } = layer;'],
  ...OPENING,
  [undefined, '  for (let j = 0; j < target.length; j++) {'],
  ['delta', '    ‹d› = ‹open›‹a› - ‹y›‹close›;'],
  ...GRADIENTS,
];

/** Returns the code of the layer that a step belongs to, its names standing for what they are now. */
export function codeOf(
  network: SmallNetwork,
  direction: Direction,
  step: PassStep,
  started: boolean,
): readonly CodeLine[] {
  const names = namesAt(network, step);
  return linesOf(network, direction, step).map(([kind, text]) => ({
    tokens: tokensOf(text, names),
    current: started && kind === step.kind,
  }));
}

function linesOf(network: SmallNetwork, direction: Direction, { layer }: PassStep) {
  const last = layer === network.layers.length;
  if (direction === 'forward') {
    return network.layers[layer - 1].activation === 'softmax' ? FORWARD_SOFTMAX : FORWARD;
  }
  if (!last) return BACKWARD_HIDDEN;
  return lossIsFused(network) ? BACKWARD_FUSED : BACKWARD_OUTPUT;
}

/** What each name in ‹ › is written as, and what it stands for at this step. */
function namesAt(network: SmallNetwork, step: PassStep): Readonly<Record<string, Token>> {
  const { kind, layer, neuron, index } = step;
  const to = neuron + 1;
  // Where the step has no term of its own, the name is the whole row.
  const term = kind === 'product' || kind === 'weight-gradient' ? index + 1 : undefined;
  const next = kind === 'share' ? index + 1 : undefined;
  const here = { layer, to };
  const factor = lossFactor(network).code;
  return {
    z: { text: 'preActivation', place: { sym: 'z', ...here } },
    zj: { text: 'preActivation[j]', place: { sym: 'z', ...here } },
    a: { text: 'activation[j]', place: { sym: 'a', ...here } },
    b: { text: 'biases[j]', place: { sym: 'b', ...here } },
    w: { text: 'weights[j][k]', place: { sym: 'w', ...here, from: term } },
    in: { text: 'input[k]', place: { sym: 'a', layer: layer - 1, to: term } },
    d: { text: 'delta[j]', place: { sym: 'delta', ...here } },
    y: { text: 'target[j]', place: { sym: 'y', to } },
    dn: { text: 'next.delta[i]', place: { sym: 'delta', layer: layer + 1, to: next } },
    wn: { text: 'next.weights[i][j]', place: { sym: 'w', layer: layer + 1, to: next, from: to } },
    gw: { text: 'weightGradient[j][k]', place: { sym: 'gradw', ...here, from: term } },
    gb: { text: 'biasGradient[j]', place: { sym: 'gradb', ...here } },
    open: { text: factor && `${factor}(` },
    close: { text: factor && ')' },
  };
}

function tokensOf(text: string, names: Readonly<Record<string, Token>>): Token[] {
  return text
    .split(/(‹\w+›)/)
    .map((piece) => names[piece.slice(1, -1)] ?? { text: piece })
    .filter((token) => token.text !== '');
}
