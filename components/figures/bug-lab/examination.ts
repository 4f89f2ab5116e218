import { CHECK_EPSILON, relativeDistance } from '../../../src/engine/gradient-check.ts';
import type { ParameterPlace } from '../../parts/network/parameter-place.ts';
import type { Batch, Layer, Program, Settings } from './program.ts';
import {
  orderNumbers,
  SETTINGS,
  type Task,
  UPDATES_OF_BATCH,
  WIDTHS,
  weightsNumbers,
} from './task.ts';

/** A parameter, the gradient that the program claims, and a central difference of its loss. */
export interface CheckedParameter {
  readonly place: ParameterPlace;
  readonly claimed: number;
  readonly numeric: number;
  readonly distance: number;
}

/** The shapes of a layer's parameters and of their gradients: rows and columns, or a length. */
export interface ShapePair {
  /** Counted from 1. */
  readonly layer: number;
  readonly of: 'weights' | 'biases';
  readonly parameter: readonly number[];
  readonly gradient: readonly number[];
}

/** What the instruments say of a program. Each is used when it is first asked for. */
export interface Examination {
  /** Over all examples, at the start and after every third update. */
  readonly losses: readonly number[];
  /** The same for a training on one batch alone. */
  readonly batchLosses: readonly number[];
  readonly check: readonly CheckedParameter[];
  readonly shapes: readonly ShapePair[];
}

/** Prepares the examination of a program. */
export function examine(program: Program, { examples, batch }: Task): Examination {
  const makeLayers = () => program.makeLayers([...WIDTHS], weightsNumbers());
  const trainOn = (data: Batch, settings: Settings) =>
    program.train(makeLayers(), data, settings, orderNumbers());
  const losses = once(() => trainOn(examples, SETTINGS));
  const batchLosses = once(() =>
    trainOn(batch, { ...SETTINGS, batchSize: batch.inputs.length, epochs: UPDATES_OF_BATCH }),
  );
  const gradients = once(() => {
    const layers = makeLayers();
    const sums = program.zerosLike(layers);
    program.backwardPass(layers, batch, sums);
    return sums;
  });
  const check = once(() => checkGradients(program, makeLayers(), batch, gradients()));
  const shapes = once(() => compareShapes(makeLayers(), gradients()));
  return {
    get losses() {
      return losses();
    },
    get batchLosses() {
      return batchLosses();
    },
    get check() {
      return check();
    },
    get shapes() {
      return shapes();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function checkGradients(
  { lossOf }: Program,
  layers: Layer[],
  batch: Batch,
  gradients: readonly Layer[],
): CheckedParameter[] {
  const entry = (place: ParameterPlace, list: number[], k: number, claimed: number) => {
    const kept = list[k];
    list[k] = kept + CHECK_EPSILON;
    const above = lossOf(layers, batch);
    list[k] = kept - CHECK_EPSILON;
    const below = lossOf(layers, batch);
    list[k] = kept;
    const numeric = (above - below) / (2 * CHECK_EPSILON);
    return { place, claimed, numeric, distance: relativeDistance(claimed, numeric) };
  };
  return layers.flatMap(({ weights, biases }, l) =>
    weights.flatMap((row, to) => [
      ...row.map((_, from) =>
        entry({ layer: l + 1, to, from }, row, from, gradients[l].weights[to][from]),
      ),
      entry({ layer: l + 1, to, from: 'bias' }, biases, to, gradients[l].biases[to]),
    ]),
  );
}

function compareShapes(layers: readonly Layer[], gradients: readonly Layer[]): ShapePair[] {
  const ofMatrix = (matrix: readonly number[][]) => [matrix.length, matrix[0].length];
  return layers.flatMap(({ weights, biases }, l): ShapePair[] => [
    {
      layer: l + 1,
      of: 'weights',
      parameter: ofMatrix(weights),
      gradient: ofMatrix(gradients[l].weights),
    },
    {
      layer: l + 1,
      of: 'biases',
      parameter: [biases.length],
      gradient: [gradients[l].biases.length],
    },
  ]);
}
