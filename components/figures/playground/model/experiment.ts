import type { Dataset } from '../../../../src/engine/data/index.ts';
import { initialize, Network } from '../../../../src/engine/network/index.ts';
import type { Checkpoint } from '../../../../src/engine/training/checkpoint.ts';
import type { TrainerSettings } from '../../../../src/engine/training/settings.ts';
import { Trainer } from '../../../../src/engine/training/trainer.ts';
import { type Curve, curveUpTo, joinCurves, NO_CURVE } from './curve.ts';
import { checkSize, initializationOf } from './limits.ts';
import { type OutputLayer, outputLayer } from './output-layer.ts';
import { type PreparedData, prepareData } from './prepare-data.ts';
import { seedFor } from './seeds.ts';
import type { Settings } from './settings.ts';

/** Where a run stands: what a link adds to the settings. */
export interface RunState {
  readonly checkpoint: Checkpoint;
  /** The loss curve up to there. */
  readonly curve: Curve;
}

/** A data set, a network, and the run that trains one on the other. */
export class Experiment {
  readonly settings: Settings;
  readonly data: PreparedData;
  readonly output: OutputLayer;
  readonly network: Network;
  readonly trainer: Trainer;
  /** Of the run before this one's history begins. */
  readonly #earlier: Curve;
  /** Counts the changes made by hand. */
  #edits: number;

  /**
   * Begins a run, or goes on from where one stood. Throws an Error in the reader's words for
   * settings that make no training, or a state that does not fit them.
   */
  constructor(settings: Settings, dataset: Dataset, from?: RunState) {
    this.settings = settings;
    this.data = prepareData(dataset, settings);
    this.output = outputLayer(dataset.kind, settings.loss);
    const { training, validation } = this.data.parts;
    this.network = makeNetwork(settings, training, this.output);
    checkSize(settings, this.network.parameterCount, training.size);
    initialize(
      this.network,
      initializationOf(settings.initialization),
      seedFor(settings.seed, 'weights'),
    );
    this.trainer = new Trainer(
      this.network,
      training,
      trainerSettings(settings, this.output),
      validation.size > 0 ? validation : undefined,
    );
    if (from) this.trainer.restore(from.checkpoint);
    this.#earlier = from?.curve ?? NO_CURVE;
    this.#edits = 0;
  }

  /** Differs whenever the numbers of the network may differ. */
  get version(): string {
    return `${this.trainer.stepCount}.${this.#edits}`;
  }

  /** True where nothing but the settings is needed to come here again. */
  get untouched(): boolean {
    return this.trainer.stepCount === 0 && this.#edits === 0;
  }

  /** The loss at the end of each epoch, from the beginning of the run to its furthest point. */
  get curve(): Curve {
    return joinCurves(this.#earlier, this.trainer.lossHistory);
  }

  /** The state at this step, from which the run goes on as this one would. */
  get state(): RunState {
    const { trainer } = this;
    return {
      checkpoint: trainer.checkpoint(),
      curve: curveUpTo(this.curve, trainer.epochCount),
    };
  }

  /** Changes one weight or bias by hand; training goes on from it, and what came after is forgotten. */
  setParameter(numbers: { [index: number]: number }, index: number, value: number): void {
    numbers[index] = value;
    this.#edits++;
    this.trainer.beginHere();
  }
}

function makeNetwork(settings: Settings, training: Dataset, output: OutputLayer): Network {
  const { hidden, activation } = settings;
  return new Network({
    inputs: training.inputCount,
    layers: [
      ...hidden.map((neurons) => ({ neurons, activation })),
      { neurons: training.targetCount, activation: output.activation },
    ],
  });
}

function trainerSettings(settings: Settings, { loss }: OutputLayer): TrainerSettings {
  const { learningRate, optimizer, schedule, batchSize, weightDecay, dropout, epochs } = settings;
  return {
    loss,
    learningRate,
    optimizer: { kind: optimizer },
    schedule: { kind: schedule },
    batchSize: batchSize === 'all' ? 'all' : Number(batchSize),
    weightDecay,
    dropout,
    seed: seedFor(settings.seed, 'training'),
    stopping: [{ kind: 'epochs', count: epochs }],
  };
}
