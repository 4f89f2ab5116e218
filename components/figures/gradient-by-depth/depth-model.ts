import type { Dataset } from '../../../src/engine/data/dataset.ts';
import { moons } from '../../../src/engine/data/generated-classes.ts';
import type { Numbers } from '../../../src/engine/graph/numbers.ts';
import { type DeepNetwork, type DeepSettings, recordDeep } from './deep-network.ts';

export const FIRST_SETTINGS: DeepSettings = {
  depth: 20,
  activation: 'sigmoid',
  start: 'xavier',
  residual: false,
  normalized: false,
  seed: 1,
};
export const MOST_DEPTH = 50;
export const RATE = 0.1;
export const LAST_UPDATE = 200;
/** The bins of a histogram of activations. */
export const BINS = 12;

const EXAMPLES = 40;
const NOISE = 0.1;

/** What one layer's activations are like, over all examples. */
export interface LayerActivations {
  readonly mean: number;
  readonly deviation: number;
  /** How many fall into each bin, as shares; the ends take in what lies beyond. */
  readonly shares: readonly number[];
  /** The share of neurons that give the same number for every example: they tell nothing apart. */
  readonly silent: number;
}

/** Where the bins begin and end. */
export function binRange({ activation }: DeepSettings): readonly [number, number] {
  if (activation === 'sigmoid') return [0, 1];
  return activation === 'tanh' ? [-1, 1] : [0, 4];
}

/** A deep network: its gradient layer by layer, its activations, and whether it learns. */
export class DepthModel {
  readonly settings: DeepSettings;
  readonly data: Dataset;
  readonly network: DeepNetwork;
  /** The loss after 0, 1, 2 … updates. */
  readonly losses: number[] = [];

  constructor(settings: DeepSettings) {
    this.settings = settings;
    this.data = moons({ size: EXAMPLES, noise: NOISE, seed: settings.seed });
    this.network = recordDeep(settings, this.data);
    this.#differentiate();
  }

  /** Updates done. */
  get update(): number {
    return this.losses.length - 1;
  }

  get diverged(): boolean {
    return !Number.isFinite(this.losses[this.update]);
  }

  get ended(): boolean {
    return this.update >= LAST_UPDATE || this.diverged;
  }

  /** Makes one update of plain gradient descent. */
  advance(): void {
    if (this.ended) return;
    for (const { weights, biases } of this.network.layers) {
      descend(weights.data, weights.gradient);
      descend(biases.data, biases.gradient);
    }
    this.#differentiate();
  }

  /** Advances to an update. */
  goOnTo(update: number): void {
    while (this.update < update && !this.ended) this.advance();
  }

  /** ‖∂L/∂W‖ of each layer, the first hidden one first, the output layer last. */
  norms(): number[] {
    return this.network.layers.map(({ weights }) => {
      let squares = 0;
      for (const slope of weights.gradient) squares += slope * slope;
      return Math.sqrt(squares);
    });
  }

  /** The activations of each hidden layer. */
  activations(): LayerActivations[] {
    const { settings, network } = this;
    const hidden = network.layers.slice(0, settings.depth);
    return hidden.map(({ activation }) =>
      describe(activation.data, activation.columns, binRange(settings)),
    );
  }

  /** The share of examples that are answered right. */
  right(): number {
    const { data } = this.network.output;
    let count = 0;
    this.data.labels.forEach((label, i) => {
      if ((data[i] >= 0.5 ? 1 : 0) === label) count++;
    });
    return count / this.data.size;
  }

  #differentiate(): void {
    const { graph, loss, output } = this.network;
    graph.forward(loss);
    output.operation.forward(output);
    graph.backward(loss);
    this.losses.push(loss.number);
  }
}

function descend(parameters: Numbers, gradient: Numbers): void {
  for (let i = 0; i < parameters.length; i++) parameters[i] -= RATE * gradient[i];
}

function describe(
  values: Numbers,
  columns: number,
  [low, high]: readonly [number, number],
): LayerActivations {
  const shares = new Array<number>(BINS).fill(0);
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    const bin = Math.floor((BINS * (value - low)) / (high - low));
    shares[Math.min(BINS - 1, Math.max(0, bin || 0))] += 1 / values.length;
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  return {
    mean,
    deviation: Math.sqrt(Math.max(0, squares / values.length - mean * mean)),
    shares,
    silent: silentShare(values, columns),
  };
}

/** A neuron is silent where its activations for all examples lie within a millionth. */
function silentShare(values: Numbers, columns: number): number {
  let silent = 0;
  for (let column = 0; column < columns; column++) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let i = column; i < values.length; i += columns) {
      low = Math.min(low, values[i]);
      high = Math.max(high, values[i]);
    }
    if (high - low < 1e-6) silent++;
  }
  return silent / columns;
}
