import type { Value } from '../../../src/engine/graph/value.ts';
import type { Network } from '../../../src/engine/network/network.ts';
import type { Recording } from '../../../src/engine/network/recording.ts';
import { Trainer } from '../../../src/engine/training/trainer.ts';
import type { ParameterPlace } from '../../parts/network/parameter-place.ts';
import { LAST_UPDATE, type RunSettings } from './run-settings.ts';
import type { RunStart } from './run-start.ts';

/** What is seen of a run at one update: over all examples, at the weights as they are there. */
export interface Sight {
  readonly loss: number;
  readonly gradientNorm: number;
  /** ‖∂L/∂parameters‖ of each layer alone, over what is trained. */
  readonly layerNorms: readonly number[];
}

/** One run: a network and its trainer. */
export class OneRun {
  readonly start: RunStart;
  readonly settings: RunSettings;
  readonly network: Network;
  readonly trainer: Trainer;
  /** The loss over all examples, and what it was computed from. */
  readonly recording: Recording;

  /** Begins at the initial weights; the seed decides the order of the examples. */
  constructor(settings: RunSettings, start: RunStart, seed: number) {
    const { data, loss, freezeBiases } = start;
    this.settings = settings;
    this.start = start;
    this.network = start.makeNetwork();
    this.trainer = new Trainer(this.network, data, {
      loss,
      freezeBiases,
      learningRate: settings.learningRate,
      optimizer: { kind: settings.optimizer },
      batchSize: settings.batch === 'all' ? 'all' : Number(settings.batch),
      shuffle: settings.order === 'shuffled',
      seed,
    });
    this.recording = this.network.record(data.size, loss);
    this.recording.input.data.set(data.inputs);
    this.recording.target.data.set(data.targets);
  }

  /** True where no update can follow. */
  get over(): boolean {
    const { divergence, stepCount, furthestStep } = this.trainer;
    return stepCount >= (divergence ? furthestStep : LAST_UPDATE);
  }

  /** Goes to an update, as far as this run has come or can come. */
  goTo(update: number): void {
    const { trainer } = this;
    if (update <= trainer.furthestStep || trainer.divergence) {
      trainer.goTo(Math.min(update, trainer.furthestStep));
      return;
    }
    trainer.goTo(trainer.furthestStep);
    while (trainer.stepCount < update && trainer.step());
  }

  /** Returns the recorded value in which a parameter stands, and where in it. */
  leafOf({ layer, to, from }: ParameterPlace): { readonly leaf: Value; readonly index: number } {
    const { weights, biases } = this.recording.layers[layer - 1];
    return from === 'bias'
      ? { leaf: biases, index: to }
      : { leaf: weights, index: to * weights.columns + from };
  }

  /** Computes loss and gradient where the run stands; the network's own gradient is then this one. */
  look(): Sight {
    const { graph, loss } = this.recording;
    graph.forward(loss);
    graph.backward(loss);
    const squares = this.network.layers.map(
      ({ weightGradient, biasGradient }) =>
        sumOfSquares(weightGradient) + (this.start.freezeBiases ? 0 : sumOfSquares(biasGradient)),
    );
    return {
      loss: loss.number,
      gradientNorm: Math.sqrt(squares.reduce((sum, square) => sum + square, 0)),
      layerNorms: squares.map(Math.sqrt),
    };
  }
}

function sumOfSquares(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i] * numbers[i];
  return sum;
}
