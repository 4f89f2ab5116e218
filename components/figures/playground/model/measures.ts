import { Evaluation } from '../../../../src/engine/training/evaluation.ts';
import { confusionMatrix } from '../../../../src/engine/training/metrics.ts';
import type { Experiment } from './experiment.ts';
import type { PartName } from './prepare-data.ts';

export const PARTS: readonly PartName[] = ['training', 'validation', 'test'];

/** How a network does on one part of the data; NaN where the part is empty. */
export interface Measure {
  readonly part: PartName;
  readonly size: number;
  readonly loss: number;
  /** The share that is classified right; NaN for regression. */
  readonly accuracy: number;
  /** Root mean squared error in the target's own unit; NaN for classes. */
  readonly typicalError: number;
}

/** Measures a network on the parts of its data. */
export class Measures {
  readonly #experiment: Experiment;
  readonly #evaluations: ReadonlyMap<PartName, Evaluation>;
  #version = '';
  #measured: readonly Measure[] = [];

  constructor(experiment: Experiment) {
    const { network, output, data } = experiment;
    const filled = PARTS.filter((part) => data.parts[part].size > 0);
    this.#experiment = experiment;
    this.#evaluations = new Map(
      filled.map((part) => [part, new Evaluation(network, data.parts[part], output.loss)]),
    );
  }

  /** Returns the measures at the network's present parameters. */
  now(): readonly Measure[] {
    const { version } = this.#experiment;
    if (version !== this.#version) {
      this.#version = version;
      this.#measured = PARTS.map((part) => this.#measure(part));
    }
    return this.#measured;
  }

  /** Counts one part's examples: a row for each class, a column for each predicted class. */
  confusion(part: PartName): number[][] {
    const { network, data } = this.#experiment;
    return confusionMatrix(network, data.parts[part]);
  }

  #measure(part: PartName): Measure {
    const { data } = this.#experiment;
    const evaluation = this.#evaluations.get(part);
    evaluation?.measure();
    const loss = evaluation?.loss ?? Number.NaN;
    const numbers = data.raw.kind === 'regression';
    return {
      part,
      size: data.parts[part].size,
      loss,
      accuracy: evaluation?.accuracy ?? Number.NaN,
      // The loss is half the squared error of a standardized target.
      typicalError: numbers ? data.targetScale.deviation * Math.sqrt(2 * loss) : Number.NaN,
    };
  }
}
