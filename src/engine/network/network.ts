import { Graph } from '../graph/graph.ts';
import { type Allocate, type Numbers, type Precision, zeros } from '../graph/numbers.ts';
import type { LossName } from '../operations/index.ts';
import { type Layer, type LayerShape, layerAt, layerParameterCount } from './layer.ts';
import { type RecordedLayer, recordInput, recordLayers } from './record-layers.ts';
import { Recording, type RecordingOptions } from './recording.ts';

/** What a network is before it has any numbers. */
export interface NetworkShape {
  readonly inputs: number;
  /** The hidden layers and the output layer; the input is not a layer. */
  readonly layers: readonly LayerShape[];
  /** Default float64. */
  readonly precision?: Precision;
  /** Where its numbers are to lie; default anywhere. */
  readonly allocate?: Allocate;
}

/**
 * A multilayer perceptron. All its weights and biases lie in one vector, layer by layer, in each
 * the weights and then the biases; their gradient lies in another in the same order.
 */
export class Network {
  readonly inputs: number;
  readonly outputs: number;
  readonly precision: Precision;
  /** Layer l of the notation is `layers[l − 1]`. */
  readonly layers: readonly Layer[];
  readonly parameters: Numbers;
  /** ∂L/∂parameters after a backward pass of any recording. */
  readonly gradient: Numbers;
  readonly #predictions = new Map<number, readonly RecordedLayer[]>();

  /** Makes a network with all parameters 0. Throws RangeError for a shape that is none. */
  constructor({ inputs, layers, precision = 'float64', allocate }: NetworkShape) {
    checkShape(inputs, layers);
    const widths = [inputs, ...layers.map(({ neurons }) => neurons)];
    const starts = [0];
    layers.forEach(({ neurons }, l) => {
      starts.push(starts[l] + layerParameterCount(widths[l], neurons));
    });
    this.inputs = inputs;
    this.outputs = widths[layers.length];
    this.precision = precision;
    const room = allocate ?? ((size: number) => zeros(size, precision));
    this.parameters = room(starts[layers.length]);
    this.gradient = room(starts[layers.length]);
    this.layers = layers.map((shape, l) =>
      layerAt(this.parameters, this.gradient, starts[l], widths[l], shape),
    );
  }

  get parameterCount(): number {
    return this.parameters.length;
  }

  /**
   * Records the loss of a batch of this size, for replay. Every recording shares the network's
   * parameters and writes to its gradient. Throws where last activation and loss do not pair.
   */
  record(batchSize: number, loss: LossName, options: RecordingOptions = {}): Recording {
    return new Recording(this, batchSize, loss, options);
  }

  /**
   * Computes the outputs [rows, outputs] for inputs [rows, inputs], both row after row.
   * The result is overwritten by the next call with as many rows.
   */
  predict(inputs: ArrayLike<number>): Numbers {
    const rows = inputs.length / this.inputs;
    if (!isCount(rows)) {
      throw new RangeError(`${inputs.length} numbers are not rows of ${this.inputs} inputs`);
    }
    let recorded = this.#predictions.get(rows);
    if (!recorded) {
      recorded = recordLayers(this, recordInput(new Graph(this.precision), this, rows));
      this.#predictions.set(rows, recorded);
    }
    const output = recorded[recorded.length - 1].activation;
    recorded[0].preActivation.inputs[0].data.set(inputs);
    output.graph.forward(output);
    return output.data;
  }
}

const isCount = (n: number) => Number.isInteger(n) && n >= 1;

function checkShape(inputs: number, layers: readonly LayerShape[]): void {
  if (!isCount(inputs)) throw new RangeError(`a network needs inputs, not ${inputs}`);
  if (layers.length === 0) throw new RangeError('a network needs a layer');
  layers.forEach(({ neurons }, l) => {
    if (!isCount(neurons)) throw new RangeError(`layer ${l + 1} needs neurons, not ${neurons}`);
  });
}
