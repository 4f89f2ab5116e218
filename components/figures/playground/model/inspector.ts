import type { Numbers } from '../../../../src/engine/graph/index.ts';
import type { Recording } from '../../../../src/engine/network/index.ts';
import type { NetworkData } from '../../../parts/network/network-data.ts';
import type { Experiment } from './experiment.ts';
import { fillExamples, LossGradient } from './loss-gradient.ts';

/** Whose loss the gradients are of: that of all training examples, or that of the one looked at. */
export type GradientsOf = 'loss' | 'example';

/** Looks into a network: activations, deltas and gradients at its present parameters. */
export class Inspector {
  readonly #experiment: Experiment;
  readonly #one: Recording;
  readonly #all: LossGradient;

  constructor(experiment: Experiment) {
    const { network, output, data } = experiment;
    this.#experiment = experiment;
    this.#one = network.record(1, output.loss);
    this.#all = new LossGradient(network, data.parts.training, output.loss);
  }

  /**
   * Returns the network with the activations of one training example, counted from 0, and with
   * gradients where they are asked for.
   */
  look(example: number, gradientsOf: GradientsOf | undefined): NetworkData {
    const { network, data } = this.#experiment;
    const one = this.#one;
    fillExamples(one, data.parts.training, example);
    one.forward();
    const activations = [one.input, ...one.layers.map(({ activation }) => activation)];
    const seen = {
      inputs: network.inputs,
      inputNames: data.raw.inputNames,
      outputNames: data.raw.targetNames,
      activations: activations.map((value) => Array.from(value.data)),
    };
    if (gradientsOf === undefined) return { ...seen, layers: network.layers.map(parametersOf) };
    if (gradientsOf === 'loss') this.#all.compute();
    else one.backward();
    const gradient = gradientsOf === 'loss' ? this.#all.numbers : network.gradient;
    return {
      ...seen,
      layers: layersWith(this.#experiment, gradient),
      deltas:
        gradientsOf === 'example' ? network.layers.map((_, l) => one.delta(l + 1)) : undefined,
    };
  }
}

interface Parameters {
  readonly neurons: number;
  readonly weights: Numbers;
  readonly biases: Numbers;
}

/** Leaves the engine's own gradient out: it is of whatever batch was last. */
function parametersOf({ neurons, weights, biases }: Parameters): Parameters {
  return { neurons, weights, biases };
}

function layersWith({ network }: Experiment, gradient: Numbers) {
  let start = 0;
  return network.layers.map((layer) => {
    const biasStart = start + layer.weights.length;
    const end = biasStart + layer.biases.length;
    const numbers = {
      ...parametersOf(layer),
      weightGradient: gradient.slice(start, biasStart),
      biasGradient: gradient.slice(biasStart, end),
    };
    start = end;
    return numbers;
  });
}
