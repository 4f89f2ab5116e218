import { initialize } from '../../../src/engine/network/initialization.ts';
import { Network } from '../../../src/engine/network/network.ts';
import type { LossHistory } from '../../../src/engine/training/loss-history.ts';
import { Trainer } from '../../../src/engine/training/trainer.ts';
import { datasetOf, drawPoints, type FitPoint, validationPoints } from './points.ts';

/** What decides a run, beside the points. */
export interface FitSettings {
  readonly hidden: number;
  readonly weightDecay: number;
  /** How far points lie from the curve: a standard deviation. */
  readonly noise: number;
  readonly seed: number;
}

export const FIRST_SETTINGS: FitSettings = { hidden: 30, weightDecay: 0, noise: 0.25, seed: 1 };
export const FIRST_COUNT = 10;

export const RATE = 0.02;
export const LAST_UPDATE = 3000;
/** Updates from one measurement of the losses to the next. */
export const EVERY = 10;

/** A 1-n-1 network (tanh; half squared error; Adam) that is fitted to a few points of a curve. */
export class FitModel {
  readonly settings: FitSettings;
  readonly points: readonly FitPoint[];
  readonly network: Network;
  readonly trainer: Trainer;

  constructor(settings: FitSettings, points: readonly FitPoint[]) {
    this.settings = settings;
    this.points = points;
    const { hidden, weightDecay, noise, seed } = settings;
    this.network = new Network({
      inputs: 1,
      layers: [
        { neurons: hidden, activation: 'tanh' },
        { neurons: 1, activation: 'identity' },
      ],
    });
    initialize(this.network, { kind: 'xavier-uniform' }, seed);
    spread(this.network);
    this.trainer = new Trainer(
      this.network,
      datasetOf(points),
      {
        loss: 'half-squared-error',
        learningRate: RATE,
        optimizer: { kind: 'adam' },
        weightDecay,
        measureEvery: EVERY,
      },
      validationPoints(noise, seed),
    );
  }

  /** Updates done; each uses all points. */
  get update(): number {
    return this.trainer.stepCount;
  }

  get ended(): boolean {
    return this.update >= LAST_UPDATE || this.trainer.divergence !== undefined;
  }

  get history(): LossHistory {
    return this.trainer.lossHistory;
  }

  advance(): void {
    if (!this.ended) this.trainer.step();
  }

  /** Advances to an update. */
  goOnTo(update: number): void {
    while (this.update < update && !this.ended) this.trainer.step();
  }

  /** The fitted curve. */
  fitted = (x: number): number => this.network.predict([x])[0];
}

/** Begins anew with points drawn for the settings. */
export function drawnModel(settings: FitSettings, count: number): FitModel {
  return new FitModel(settings, drawPoints(count, settings.noise, settings.seed));
}

/** Spreads the steep parts of the hidden neurons over the whole axis: else all would sit at 0. */
function spread({ layers: [hidden] }: Network): void {
  const { weights, biases } = hidden;
  for (let j = 0; j < biases.length; j++) {
    weights[j] *= 6;
    biases[j] = 3 * ((2 * j + 1) / biases.length - 1);
  }
}
