import type { Dataset } from '../../../src/engine/data/dataset.ts';
import type { Numbers } from '../../../src/engine/graph/numbers.ts';
import { initialize } from '../../../src/engine/network/initialization.ts';
import { Network } from '../../../src/engine/network/network.ts';
import type { Divergence } from '../../../src/engine/training/divergence.ts';
import { Trainer } from '../../../src/engine/training/trainer.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import { PIXELS, type PictureName, pictureData } from './pictures.ts';

/** The widths of the hidden layers. */
export type HiddenName = '4' | '20' | '20-20';

export const HIDDEN: readonly Choice<HiddenName>[] = [
  { value: '4', label: '4 neurons' },
  { value: '20', label: '20 neurons' },
  { value: '20-20', label: '20 and 20' },
];

export interface PictureSettings {
  readonly picture: PictureName;
  readonly hidden: HiddenName;
}

export const FIRST_SETTINGS: PictureSettings = { picture: 'ring', hidden: '20-20' };
export const UPDATES = 2700;
export const BATCH = 64;
export const LEARNING_RATE = 0.01;
const SEED = 3;

/** A network that takes the place of a pixel and answers with its ink, trained on all pixels. */
export class PictureModel {
  readonly settings: PictureSettings;
  readonly data: Dataset;
  readonly network: Network;
  readonly #trainer: Trainer;

  constructor(settings: PictureSettings) {
    this.settings = settings;
    this.data = pictureData(settings.picture);
    this.network = new Network({
      inputs: 2,
      layers: [
        ...settings.hidden
          .split('-')
          .map((width) => ({ neurons: Number(width), activation: 'tanh' as const })),
        { neurons: 1, activation: 'sigmoid' },
      ],
    });
    initialize(this.network, { kind: 'uniform', range: 1 }, SEED);
    this.#trainer = new Trainer(this.network, this.data, {
      loss: 'mean-squared-error',
      learningRate: LEARNING_RATE,
      optimizer: { kind: 'adam' },
      batchSize: BATCH,
      seed: SEED,
      historyBytes: 100_000,
    });
  }

  get update(): number {
    return this.#trainer.stepCount;
  }

  get updatesPerEpoch(): number {
    return this.#trainer.stepsPerEpoch;
  }

  get divergence(): Divergence | undefined {
    return this.#trainer.divergence;
  }

  get ended(): boolean {
    return this.divergence !== undefined || this.update >= UPDATES;
  }

  advance(): void {
    if (!this.ended) this.#trainer.step();
  }

  goTo(update: number): void {
    while (this.update < update && !this.ended) this.advance();
  }

  /** Returns the ink that the network gives every pixel, and how far that is from the picture. */
  look(): { readonly output: Numbers; readonly error: number; readonly near: number } {
    const output = this.network.predict(PIXELS);
    const { targets, size } = this.data;
    let sum = 0;
    let near = 0;
    for (let i = 0; i < size; i++) {
      const gap = output[i] - targets[i];
      sum += gap * gap;
      if (Math.abs(gap) < NEAR) near++;
    }
    return { output, error: sum / size, near };
  }
}

/** So near to its target a pixel counts as met. */
export const NEAR = 0.1;
