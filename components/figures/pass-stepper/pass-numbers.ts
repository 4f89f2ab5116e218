import type { Value } from '../../../src/engine/graph/value.ts';
import { entrywiseActivations } from '../../../src/engine/operations/activations/index.ts';
import type { ParameterPlace } from '../../parts/network/parameter-place.ts';
import { type ComputedNetwork, rowOf } from '../../parts/small-network/compute-network.ts';
import { type MultiplyAdds, multiplyAdds } from './multiply-adds.ts';

/** A sum over products, such as a pre-activation without its bias: its two rows, and the way to it. */
export interface WeightedSum extends MultiplyAdds {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Every number of a pass, as the engine computed it. Layers count from 1, all else from 0. */
export class PassNumbers {
  readonly #computed: ComputedNetwork;

  constructor(computed: ComputedNetwork) {
    this.#computed = computed;
  }

  weight(layer: number, to: number, from: number): number {
    return this.#computed.small.layers[layer - 1].weights[to][from];
  }

  bias(layer: number, neuron: number): number {
    return this.#computed.small.layers[layer - 1].biases[neuron];
  }

  target(example: number, output: number): number {
    return this.#computed.small.examples[example].target[output];
  }

  preActivation(example: number, layer: number, neuron: number): number {
    return entry(this.#layer(layer).preActivation, example, neuron);
  }

  /** The activation of a neuron; layer 0 is the input. */
  activation(example: number, layer: number, neuron: number): number {
    if (layer === 0) return this.#computed.small.examples[example].input[neuron];
    return entry(this.#layer(layer).activation, example, neuron);
  }

  /** δ of one example. */
  delta(example: number, layer: number, neuron: number): number {
    const { recording, network } = this.#computed;
    return recording.delta(layer)[example * network.layers[layer - 1].neurons + neuron];
  }

  /** φ′ at a neuron; a row of softmax has no such number of one neuron alone. */
  slope(example: number, layer: number, neuron: number): number {
    const { activation } = this.#computed.small.layers[layer - 1];
    if (activation === 'softmax') throw new Error('softmax has no slope of one neuron alone');
    const z = this.preActivation(example, layer, neuron);
    return entrywiseActivations[activation].slope(z, this.activation(example, layer, neuron));
  }

  /** ∂ℓ/∂a of an output, where the loss is computed from the activation. */
  error(example: number, output: number): number {
    const { recording } = this.#computed;
    const { gradient, columns } = recording.output;
    return gradient[example * columns + output] * recording.batchSize;
  }

  /** z without its bias: weights into the neuron, times the activations it reads. */
  weightedSum(example: number, layer: number, neuron: number): WeightedSum {
    const left = [...this.#computed.small.layers[layer - 1].weights[neuron]];
    return summed(
      left,
      left.map((_, k) => this.activation(example, layer - 1, k)),
    );
  }

  /** ∂ℓ/∂a of a hidden neuron: the deltas of the next layer, times the weights to them. */
  sharedSum(example: number, layer: number, neuron: number): WeightedSum {
    const { weights, biases } = this.#computed.small.layers[layer];
    const left = biases.map((_, j) => this.delta(example, layer + 1, j));
    return summed(
      left,
      weights.map((row) => row[neuron]),
    );
  }

  /** ∂ℓ/∂w of one example: delta times incoming activation. */
  weightGradient(example: number, layer: number, to: number, from: number): number {
    const delta = this.delta(example, layer, to);
    return multiplyAdds([delta], [this.activation(example, layer - 1, from)]).products[0];
  }

  /** ∂L/∂w or ∂L/∂b without its 1/n: deltas times what came in (1 to a bias), example by example. */
  gradientSum({ layer, to, from }: ParameterPlace): WeightedSum {
    const { examples } = this.#computed.small;
    return summed(
      examples.map((_, i) => this.delta(i, layer, to)),
      examples.map((_, i) => (from === 'bias' ? 1 : this.activation(i, layer - 1, from))),
    );
  }

  /** ∂L/∂w or ∂L/∂b, from the engine's backward pass over all examples. */
  gradient({ layer, to, from }: ParameterPlace): number {
    const { weights, biases } = this.#layer(layer);
    return from === 'bias' ? biases.gradient[to] : entry(weights, to, from, weights.gradient);
  }

  /** The outputs of one example. */
  outputs(example: number): number[] {
    const { output } = this.#computed.recording;
    return rowOf(output.data, example, output.columns);
  }

  #layer(layer: number) {
    return this.#computed.recording.layers[layer - 1];
  }
}

function summed(left: readonly number[], right: readonly number[]): WeightedSum {
  return { left, right, ...multiplyAdds(left, right) };
}

function entry({ columns, data }: Value, row: number, column: number, numbers = data): number {
  return numbers[row * columns + column];
}
