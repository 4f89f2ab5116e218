import { sweepOf } from '../../components/parts/gradient-check/check-model.ts';
import { entrywiseActivations } from '../../src/engine/operations/activations/index.ts';
import { buildNetwork, fillExamples } from '../../src/engine/solve/build.ts';
import type { NetworkWithData } from '../../src/engine/solve/network-with-data.ts';
import { solve } from '../../src/engine/solve/solve.ts';
import { nameSolution } from '../../src/markdown/name-solution.ts';
import { network as mazur } from './mazur.ts';

export const title = 'the small networks of chapter 6';

const once = { learningRate: 0.1, updates: 1, mode: 'batch', freezeBiases: false } as const;

/** The neuron of Nielsen (2015), chapter 3: input 1, target 0. */
export const neuron = (parameter: { w: number; b: number }, loss: NetworkWithData['loss']) =>
  ({
    layers: [{ weights: [[parameter.w]], biases: [parameter.b], activation: 'sigmoid' }],
    loss,
    examples: [{ input: [1], target: [0] }],
    ...once,
  }) satisfies NetworkWithData;

export const WRONG = { w: 0.6, b: 0.9 };
/** The same neuron, so far off that it is nearly flat. */
export const SATURATED = { w: 2, b: 2 };

/** Three neurons in a row. */
export const chain: NetworkWithData = {
  layers: [
    { weights: [[1.2]], biases: [-0.4], activation: 'tanh' },
    { weights: [[-1.5]], biases: [0.5], activation: 'tanh' },
    { weights: [[2]], biases: [-0.6], activation: 'sigmoid' },
  ],
  loss: 'half-squared-error',
  examples: [{ input: [1], target: [1] }],
  ...once,
};

/** The 2-2-2 network with a second example. */
export const batch: NetworkWithData = {
  ...mazur,
  examples: [...mazur.examples, { input: [1, 0], target: [0.99, 0.01] }],
};

type Numbers = Record<string, number>;

const prefixed = (prefix: string, numbers: Numbers): Numbers =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [`${prefix}-${name}`, value]));

function neurons(): Numbers {
  const deltaOf = (parameter: typeof WRONG, loss: NetworkWithData['loss']) => {
    const [{ layers }] = solve(neuron(parameter, loss)).examples;
    return { a: layers[0].activation[0], delta: layers[0].delta[0] };
  };
  const wrong = deltaOf(WRONG, 'half-squared-error');
  const saturated = deltaOf(SATURATED, 'half-squared-error');
  return {
    ...prefixed('wrong', { ...WRONG, ...wrong, slope: wrong.delta / wrong.a }),
    ...prefixed('saturated', { ...SATURATED, ...saturated, slope: saturated.delta / saturated.a }),
    'times-smaller': wrong.delta / saturated.delta,
    'cancelled-delta': deltaOf(SATURATED, 'binary-cross-entropy').delta,
  };
}

function chained(): Numbers {
  const numbers = nameSolution(solve(chain));
  const [first, second, last] = chain.layers;
  const [{ input, target }] = chain.examples;
  const { layers } = solve(chain).examples[0];
  const residual = layers[2].activation[0] - target[0];
  const pass = (l: number, w: number) => layers[l].delta[0] / (layers[l + 1].delta[0] * w);
  return {
    ...prefixed('chain', numbers),
    'chain-x': input[0],
    'chain-y': target[0],
    'chain-w1': first.weights[0][0],
    'chain-w2': second.weights[0][0],
    'chain-w3': last.weights[0][0],
    'chain-b1': first.biases[0],
    'chain-b2': second.biases[0],
    'chain-b3': last.biases[0],
    'chain-residual': residual,
    'chain-slope3': layers[2].delta[0] / residual,
    'chain-slope2': pass(1, last.weights[0][0]),
    'chain-slope1': pass(0, second.weights[0][0]),
  };
}

/** ∂ℓ/∂a of the first hidden neuron, and what each output brings to it. */
function throughOutputs(): Numbers {
  const [{ layers }] = solve(mazur).examples;
  const parts = layers[1].delta.map((delta, i) => delta * mazur.layers[1].weights[i][0]);
  const slope = (l: number, j = 0) =>
    entrywiseActivations.sigmoid.slope(layers[l].preActivation[j], layers[l].activation[j]);
  const residual = (j: number) => layers[1].activation[j] - mazur.examples[0].target[j];
  return {
    'via-1': parts[0],
    'via-2': parts[1],
    via: parts[0] + parts[1],
    'hidden-slope': slope(0),
    'output-slope': slope(1),
    'output-slope-2': slope(1, 1),
    'output-residual': residual(0),
    'output-residual-2': residual(1),
  };
}

function batched(): Numbers {
  const gradient = (examples: NetworkWithData['examples']) =>
    solve({ ...batch, examples }).gradients[1].weights[0][0];
  return {
    'batch-first': gradient([batch.examples[0]]),
    'batch-second': gradient([batch.examples[1]]),
    'batch-mean': gradient(batch.examples),
  };
}

function checked(): Numbers {
  const recording = buildNetwork(mazur).record(1, mazur.loss);
  fillExamples(recording, mazur.examples);
  const { loss, layers } = recording;
  const sweep = sweepOf({ target: loss, leaf: layers[1].weights, index: 0 });
  const at = (epsilon: number) => sweep.find((one) => one.epsilon === epsilon);
  return {
    'check-epsilon': 1e-5,
    'check-numeric': at(1e-5)?.numeric ?? Number.NaN,
    'check-distance': at(1e-5)?.distance ?? Number.NaN,
    'check-coarse': at(0.1)?.distance ?? Number.NaN,
    'check-fine-epsilon': 1e-12,
    'check-fine': at(1e-12)?.distance ?? Number.NaN,
  };
}

/** The numbers of every small network of the chapter but the 2-2-2's own (see mazur.ts). */
export function results(): Numbers {
  return { ...neurons(), ...chained(), ...throughOutputs(), ...batched(), ...checked() };
}
