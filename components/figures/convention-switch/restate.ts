import type { NetworkWithData } from '../../../src/engine/solve/network-with-data.ts';
import type { LayerNumbers } from '../../../src/engine/solve/solution.ts';
import { solve } from '../../../src/engine/solve/solve.ts';
import type { Conventions } from './conventions.ts';

type Matrix = readonly (readonly number[])[];

/** One layer of the worked example, in a course’s own conventions. */
export interface RestatedLayer {
  readonly preActivation: readonly number[];
  readonly activation: readonly number[];
  /** With the course’s sign. */
  readonly delta: readonly number[];
  /** ∂L/∂w, always a true gradient; its matrix is laid out as the course lays out its weights. */
  readonly gradient: LayerNumbers;
  readonly before: LayerNumbers;
  readonly after: LayerNumbers;
}

export interface Restated {
  readonly layers: readonly RestatedLayer[];
  readonly lossBefore: number;
  readonly lossAfter: number;
}

const LOSS_NAMES = {
  half: 'half-squared-error',
  sum: 'sum-squared-error',
  mean: 'mean-squared-error',
} as const;

/** Solves a network with a course’s loss and writes the numbers with its signs and its layout. */
export function restate(network: NetworkWithData, { loss, layout, sign }: Conventions): Restated {
  const solution = solve({ ...network, loss: LOSS_NAMES[loss] });
  const [{ layers }] = solution.examples;
  const laidOut = ({ weights, biases }: LayerNumbers): LayerNumbers => ({
    weights: layout === 'stored' ? transposed(weights) : weights,
    biases,
  });
  return {
    layers: layers.map(({ preActivation, activation, delta }, l) => ({
      preActivation,
      activation,
      delta: sign === 'descent' ? delta.map((d) => -d) : delta,
      gradient: laidOut(solution.gradients[l]),
      before: laidOut(network.layers[l]),
      after: laidOut(solution.updated[l]),
    })),
    lossBefore: solution.lossBefore,
    lossAfter: solution.lossAfter,
  };
}

function transposed(matrix: Matrix): Matrix {
  return matrix[0].map((_, k) => matrix.map((row) => row[k]));
}
