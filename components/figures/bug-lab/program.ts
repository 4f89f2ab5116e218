export interface Layer {
  readonly weights: number[][];
  readonly biases: number[];
}

export interface Batch {
  /** An example a row. */
  readonly inputs: number[][];
  readonly targets: number[][];
}

export interface Settings {
  readonly learningRate: number;
  readonly batchSize: number;
  readonly epochs: number;
  /** Updates from one measured loss to the next. */
  readonly every: number;
}

/** What training.ts exports, in its right form or with a bug in it. */
export interface Program {
  readonly makeLayers: (widths: number[], random: () => number) => Layer[];
  readonly zerosLike: (layers: Layer[]) => Layer[];
  readonly lossOf: (layers: Layer[], batch: Batch) => number;
  readonly backwardPass: (layers: Layer[], batch: Batch, gradients: Layer[]) => void;
  readonly train: (
    layers: Layer[],
    examples: Batch,
    settings: Settings,
    random: () => number,
  ) => number[];
}

/** Measures of flowers in cm and their species, from 0; in the order of the species. */
export interface Flowers {
  readonly measures: readonly (readonly number[])[];
  readonly species: readonly number[];
}
