import type { Dataset } from '../../../src/engine/data/dataset.ts';
import { Graph } from '../../../src/engine/graph/graph.ts';
import type { Value } from '../../../src/engine/graph/value.ts';
import { DEVIATIONS } from '../../../src/engine/network/initialization.ts';
import { activations } from '../../../src/engine/operations/activations/index.ts';
import { add, divide, multiply, subtract } from '../../../src/engine/operations/arithmetic.ts';
import { sqrt } from '../../../src/engine/operations/elementary.ts';
import { linear } from '../../../src/engine/operations/linear.ts';
import { sigmoidBinaryCrossEntropy } from '../../../src/engine/operations/losses/sigmoid-binary-cross-entropy.ts';
import { mean } from '../../../src/engine/operations/reduction.ts';
import { Random } from '../../../src/engine/random.ts';

export type DeepActivation = 'sigmoid' | 'tanh' | 'relu';
export type DeepStart = 'small' | 'xavier' | 'he' | 'large';

/** What a deep network is, before it has any numbers. */
export interface DeepSettings {
  /** Hidden layers. */
  readonly depth: number;
  readonly activation: DeepActivation;
  readonly start: DeepStart;
  /** Each hidden layer but the first adds its result to what it read. */
  readonly residual: boolean;
  /** Each pre-activation is normalized, example by example. */
  readonly normalized: boolean;
  readonly seed: number;
}

/** Neurons of each hidden layer. */
export const WIDTH = 16;
/** Keeps the root away from 0. */
const EPSILON = 1e-5;

/** One layer as it was recorded. */
export interface DeepLayer {
  readonly weights: Value;
  readonly biases: Value;
  /** What the activation function is applied to. */
  readonly preActivation: Value;
  /** φ(z), before anything is added to it. */
  readonly activation: Value;
}

/** A deep network and its loss on all examples, recorded. */
export interface DeepNetwork {
  readonly graph: Graph;
  readonly layers: readonly DeepLayer[];
  readonly output: Value;
  readonly loss: Value;
}

/** The standard deviation of the initial weights of a layer with so many inputs and neurons. */
export function deviationOf(start: DeepStart, inputs: number, neurons: number): number {
  switch (start) {
    case 'small':
      return 0.1;
    case 'large':
      return 1;
    case 'xavier':
      return DEVIATIONS.xavier(inputs, neurons);
    case 'he':
      return DEVIATIONS.he(inputs);
  }
}

/** Records the network 2-16-…-16-1 on a data set of two inputs and two classes. */
export function recordDeep(settings: DeepSettings, data: Dataset): DeepNetwork {
  const graph = new Graph();
  const random = new Random(settings.seed).fork('weights');
  const target = graph.input(data.size, 1, data.targets);
  const layers: DeepLayer[] = [];
  let incoming = graph.input(data.size, 2, data.inputs);
  for (let l = 0; l < settings.depth; l++) {
    const layer = recordHidden(settings, random, incoming);
    layers.push(layer);
    const isAdded = settings.residual && l > 0;
    incoming = isAdded ? add(incoming, layer.activation) : layer.activation;
  }
  const { weights, biases } = drawParameters(settings.start, random, incoming, 1);
  const logits = linear(incoming, weights, biases);
  const output = activations.sigmoid.apply(logits);
  layers.push({ weights, biases, preActivation: logits, activation: output });
  return { graph, layers, output, loss: mean(sigmoidBinaryCrossEntropy(logits, target)) };
}

function recordHidden(settings: DeepSettings, random: Random, incoming: Value): DeepLayer {
  const { weights, biases } = drawParameters(settings.start, random, incoming, WIDTH);
  const z = linear(incoming, weights, biases);
  const preActivation = settings.normalized ? normalize(z) : z;
  return {
    weights,
    biases,
    preActivation,
    activation: activations[settings.activation].apply(preActivation),
  };
}

function drawParameters(start: DeepStart, random: Random, incoming: Value, neurons: number) {
  const { graph, columns } = incoming;
  const deviation = deviationOf(start, columns, neurons);
  const drawn = Float64Array.from({ length: neurons * columns }, () => random.normal(0, deviation));
  return {
    weights: graph.parameter(neurons, columns, drawn),
    biases: graph.parameter(1, neurons),
  };
}

/**
 * Brings each row to mean 0 and variance 1 (Ba, Kiros & Hinton 2016, without their gain and bias):
 * made of operations that have their backward rules already.
 */
export function normalize(x: Value): Value {
  const centred = subtract(x, mean(x, 'columns'));
  const variance = mean(multiply(centred, centred), 'columns');
  const epsilon = x.graph.input(1, 1, [EPSILON]);
  return divide(centred, sqrt(add(variance, epsilon)));
}
