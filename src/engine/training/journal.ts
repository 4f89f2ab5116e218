import type { Dataset } from '../data/dataset.ts';
import type { Network } from '../network/network.ts';
import type { Recording } from '../network/recording.ts';
import { Evaluation } from './evaluation.ts';
import type { Measurement } from './loss-history.ts';
import type { TrainerSettings } from './settings.ts';
import { type StoppingRule, StoppingWatch } from './stopping.ts';

/** A stopping rule that fired, and after how many epochs. */
export interface Stop {
  readonly rule: StoppingRule;
  readonly epoch: number;
}

/** Measures a run at the end of each epoch, and notes where stopping rules fire. */
export class Journal {
  readonly measurements: Measurement[] = [];
  readonly #training: Evaluation;
  readonly #validation: Evaluation | undefined;
  readonly #rules: readonly StoppingRule[];
  #watches: StoppingWatch[] = [];
  readonly #stops = new Map<number, Stop>();

  constructor(
    network: Network,
    train: Dataset,
    validation: Dataset | undefined,
    { loss, stopping = [] }: TrainerSettings,
  ) {
    this.#training = new Evaluation(network, train, loss);
    this.#validation = validation && new Evaluation(network, validation, loss);
    this.#rules = stopping;
  }

  /** Forgets what was measured from this epoch on. */
  forgetFrom(epoch: number): void {
    this.#keep((measurement) => measurement.epoch < epoch);
  }

  /** Forgets what was measured after this epoch. */
  forgetAfter(epoch: number): void {
    this.#keep((measurement) => measurement.epoch <= epoch);
  }

  /**
   * Measures after `epoch` epochs, unless that was done before (after going back in time).
   * Returns the recording in which the training loss is not finite, where that is so.
   */
  measure(epoch: number, gradientNorm: number): Recording | undefined {
    const latest = this.measurements[this.measurements.length - 1];
    if (latest && latest.epoch >= epoch) return undefined;
    this.#training.measure();
    if (this.#training.overflow) return this.#training.overflow;
    this.#validation?.measure();
    this.#note({
      epoch,
      trainingLoss: this.#training.loss,
      trainingAccuracy: this.#training.accuracy,
      validationLoss: this.#validation?.loss ?? Number.NaN,
      validationAccuracy: this.#validation?.accuracy ?? Number.NaN,
      gradientNorm,
    });
    return undefined;
  }

  /** Returns the first rule that fired after this many epochs. */
  stopAt(epoch: number): Stop | undefined {
    return this.#stops.get(epoch);
  }

  #keep(wanted: (measurement: Measurement) => boolean): void {
    const kept = this.measurements.filter(wanted);
    this.measurements.length = 0;
    this.#watches = this.#rules.map((rule) => new StoppingWatch(rule));
    this.#stops.clear();
    for (const measurement of kept) this.#note(measurement);
  }

  #note(measurement: Measurement): void {
    this.measurements.push(measurement);
    const { epoch } = measurement;
    // Each watch has to see every measurement, so no stopping at the first.
    const fired = this.#watches.filter((watch) => watch.fires(measurement));
    if (fired.length > 0) this.#stops.set(epoch, { rule: fired[0].rule, epoch });
  }
}
