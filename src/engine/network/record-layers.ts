import type { Graph } from '../graph/graph.ts';
import type { Value } from '../graph/value.ts';
import { activations } from '../operations/activations/index.ts';
import { dropout } from '../operations/dropout.ts';
import { linear } from '../operations/linear.ts';
import type { Random } from '../random.ts';
import type { Network } from './network.ts';

/** The values of one layer in a recording, named as the notation has them. */
export interface RecordedLayer {
  /** W^(l) [neurons, inputs]. */
  readonly weights: Value;
  /** b^(l) [1, neurons]. */
  readonly biases: Value;
  /** z^(l) [batch, neurons]. */
  readonly preActivation: Value;
  /** a^(l) [batch, neurons]. */
  readonly activation: Value;
  /** What the next layer reads: a^(l), of which dropout puts some to 0. */
  readonly passedOn: Value;
}

/** Dropout of hidden activations: the share put to 0, and where chance comes from at each replay. */
export interface Dropout {
  readonly rate: number;
  readonly random: Random;
}

/** Records the input X of a network [batch, inputs], to be filled before each replay. */
export function recordInput(graph: Graph, network: Network, batchSize: number): Value {
  return graph.input(batchSize, network.inputs).named('input', 'X');
}

/** Records the layers of a network one after the other, over the network's own parameters. */
export function recordLayers(network: Network, input: Value, drop?: Dropout): RecordedLayer[] {
  const { graph } = input;
  const last = network.layers.length - 1;
  let incoming = input;
  return network.layers.map((layer, i) => {
    const { neurons, inputs } = layer;
    const named = (value: Value, name: string, symbol: string) =>
      value.named(`layer ${i + 1} ${name}`, `${symbol}^{(${i + 1})}`);
    const weights = graph.parameter(neurons, inputs, layer.weights, layer.weightGradient);
    const biases = graph.parameter(1, neurons, layer.biases, layer.biasGradient);
    const preActivation = linear(incoming, weights, biases);
    const activation = activations[layer.activation].apply(preActivation);
    const dropped = drop && i < last ? dropout(activation, drop.rate, drop.random) : undefined;
    incoming = dropped ? named(dropped, 'after dropout', '\\tilde a') : activation;
    return {
      weights: named(weights, 'weights', 'W'),
      biases: named(biases, 'biases', 'b'),
      preActivation: named(preActivation, 'preActivation', 'z'),
      activation: named(activation, 'activation', 'a'),
      passedOn: incoming,
    };
  });
}
