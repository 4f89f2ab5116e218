import { Random } from '../random.ts';
import type { Layer } from './layer.ts';
import type { Network } from './network.ts';

/** How to draw one weight, from a layer's number of inputs and of neurons. */
type Draw = (random: Random, inputs: number, neurons: number) => number;

/** Where training starts. Biases are 0 unless given. */
export type Initialization =
  | { readonly kind: 'zeros' }
  /** Every weight the same: neurons of a layer stay twins. */
  | { readonly kind: 'constant'; readonly value: number }
  /** Weights from −range to range, each equally likely. */
  | { readonly kind: 'uniform'; readonly range: number }
  /** Weights from the normal distribution with mean 0. */
  | { readonly kind: 'normal'; readonly deviation: number }
  | { readonly kind: keyof typeof SCALED }
  /** These very numbers: weights [out, in] and biases [out] of each layer. */
  | { readonly kind: 'explicit'; readonly layers: readonly ExplicitLayer[] };

/** The parameters of a layer as lists. */
export interface ExplicitLayer {
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
}

/** The standard deviations that keep signals their size, from a layer's number of inputs and of neurons. */
export const DEVIATIONS = {
  /** The variance of Glorot & Bengio (2010), equation 16, from a normal distribution. */
  xavier: (inputs: number, neurons: number) => Math.sqrt(2 / (inputs + neurons)),
  /** He et al. (2015), equation 10, for ReLU. */
  he: (inputs: number) => Math.sqrt(2 / inputs),
} as const;

/** The initializations that scale with the layer's width, so that signals keep their size. */
const SCALED = {
  /** Range √(6 / (in + out)): Glorot & Bengio (2010), equation 16. */
  'xavier-uniform': (random, inputs, neurons) =>
    symmetric(random, Math.sqrt(6 / (inputs + neurons))),
  /** Deviation √(2 / (in + out)). */
  'xavier-normal': (random, inputs, neurons) =>
    random.normal(0, DEVIATIONS.xavier(inputs, neurons)),
  /** Range √(6 / in): the variance 2 / in of He et al. (2015) from a uniform distribution. */
  'he-uniform': (random, inputs) => symmetric(random, Math.sqrt(6 / inputs)),
  /** Deviation √(2 / in). */
  'he-normal': (random, inputs) => random.normal(0, DEVIATIONS.he(inputs)),
} as const satisfies Record<string, Draw>;

const symmetric = (random: Random, range: number) => random.uniform(-range, range);

/**
 * Sets all parameters of a network; one seed gives one start, layer by layer and in each weight by
 * weight. Throws RangeError for numbers that are not finite or do not fit the network.
 */
export function initialize(network: Network, initialization: Initialization, seed = 0): void {
  if (initialization.kind === 'explicit') {
    setExplicitly(network, initialization.layers);
    return;
  }
  const draw = drawOf(initialization);
  const random = new Random(seed);
  for (const { weights, biases, inputs, neurons } of network.layers) {
    for (let i = 0; i < weights.length; i++) weights[i] = draw(random, inputs, neurons);
    biases.fill(0);
  }
}

function drawOf(initialization: Exclude<Initialization, { kind: 'explicit' }>): Draw {
  switch (initialization.kind) {
    case 'zeros':
      return () => 0;
    case 'constant': {
      const value = checked('value', initialization.value);
      return () => value;
    }
    case 'uniform': {
      const range = checked('range', initialization.range);
      return (random) => symmetric(random, range);
    }
    case 'normal': {
      const deviation = checked('deviation', initialization.deviation);
      return (random) => random.normal(0, deviation);
    }
    default:
      return SCALED[initialization.kind];
  }
}

function checked(name: string, number: number): number {
  if (!Number.isFinite(number)) throw new RangeError(`${name} must be finite, not ${number}`);
  return number;
}

function setExplicitly(network: Network, given: readonly ExplicitLayer[]): void {
  if (given.length !== network.layers.length) {
    throw new RangeError(`expected ${network.layers.length} layers, got ${given.length}`);
  }
  given.forEach(({ weights, biases }, l) => {
    const layer = network.layers[l];
    checkFit(layer, given[l], l + 1);
    layer.weights.set(weights.flat());
    layer.biases.set(biases);
  });
}

function checkFit({ inputs, neurons }: Layer, given: ExplicitLayer, layer: number): void {
  const { weights, biases } = given;
  const fits = weights.length === neurons && weights.every((row) => row.length === inputs);
  if (!fits) throw new RangeError(`the weights of layer ${layer} should be ${neurons}×${inputs}`);
  if (biases.length !== neurons) {
    throw new RangeError(`layer ${layer} should have ${neurons} biases, not ${biases.length}`);
  }
  for (const number of [...weights.flat(), ...biases]) checked(`layer ${layer}`, number);
}
