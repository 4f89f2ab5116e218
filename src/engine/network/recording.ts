import { Graph, type GraphOptions } from '../graph/graph.ts';
import type { Numbers } from '../graph/numbers.ts';
import type { Value } from '../graph/value.ts';
import { add } from '../operations/arithmetic.ts';
import type { LossName } from '../operations/losses/index.ts';
import { outputLoss } from '../operations/losses/output-loss.ts';
import { l2Penalty } from '../operations/penalty.ts';
import { mean } from '../operations/reduction.ts';
import type { Network } from './network.ts';
import { type Dropout, type RecordedLayer, recordInput, recordLayers } from './record-layers.ts';

/** What a recording may add to the plain network, for training. */
export interface RecordingOptions {
  /** λ: adds λ/2 times the sum of the squared weights (not biases) to the loss. */
  readonly weightDecay?: number;
  readonly dropout?: Dropout;
  readonly graph?: GraphOptions;
}

/** A network's loss on a batch, recorded: fill `input` and `target`, then replay as often as wanted. */
export class Recording {
  readonly batchSize: number;
  readonly graph: Graph;
  /** X [batch, inputs]. */
  readonly input: Value;
  /** y [batch, outputs]. */
  readonly target: Value;
  /** Layer l of the notation is `layers[l − 1]`. */
  readonly layers: readonly RecordedLayer[];
  /** ℓ [batch, 1], the loss of each example. */
  readonly exampleLoss: Value;
  /** The mean of the examples' losses. */
  readonly dataLoss: Value;
  /** What weight decay adds to it; undefined without. */
  readonly penalty: Value | undefined;
  /** L, what training makes small: data loss and penalty; without a penalty `dataLoss` itself. */
  readonly loss: Value;

  /** Records; `Network.record` is the way to it. */
  constructor(network: Network, batchSize: number, loss: LossName, options: RecordingOptions) {
    if (!(Number.isInteger(batchSize) && batchSize >= 1)) {
      throw new RangeError(`a batch needs examples, not ${batchSize}`);
    }
    const last = network.layers[network.layers.length - 1];
    const lossOf = outputLoss(last.activation, loss);
    this.batchSize = batchSize;
    this.graph = new Graph(network.precision, options.graph);
    this.input = recordInput(this.graph, network, batchSize);
    this.target = this.graph.input(batchSize, network.outputs).named('target', 'y');
    this.layers = recordLayers(network, this.input, options.dropout);
    const { preActivation, activation } = this.layers[this.layers.length - 1];
    this.exampleLoss = lossOf(preActivation, activation, this.target).named(
      'example loss',
      '\\ell',
    );
    this.dataLoss = mean(this.exampleLoss).named('data loss', 'L_{\\text{data}}');
    this.penalty = options.weightDecay ? penaltyOf(this.layers, options.weightDecay) : undefined;
    const total = this.penalty ? add(this.dataLoss, this.penalty) : this.dataLoss;
    this.loss = total.named('loss', 'L');
  }

  /** The activation of the last layer [batch, outputs]. */
  get output(): Value {
    return this.layers[this.layers.length - 1].activation;
  }

  /**
   * Computes every value anew. Training replays `graph.forward(loss)` instead, which leaves the
   * output out where the loss is computed from its pre-activation.
   */
  forward(): void {
    this.graph.forward(this.loss);
    this.output.operation.forward(this.output);
  }

  /** Computes the network's gradient ∂L/∂parameters from the values of the last forward pass. */
  backward(): void {
    this.graph.backward(this.loss);
  }

  /**
   * Returns δ^(l) [batch, neurons] of the last backward pass, l from 1: ∂ℓ_i/∂z, so the 1/n of the
   * mean is taken out again.
   */
  delta(layer: number): Numbers {
    const delta = this.layers[layer - 1].preActivation.gradient.slice();
    for (let i = 0; i < delta.length; i++) delta[i] *= this.batchSize;
    return delta;
  }
}

function penaltyOf(layers: readonly RecordedLayer[], strength: number): Value {
  const [first, ...more] = layers.map(({ weights }) => l2Penalty(weights, strength));
  return more.reduce((sum, penalty) => add(sum, penalty), first).named('penalty');
}
