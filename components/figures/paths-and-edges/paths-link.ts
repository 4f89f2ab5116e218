import { LinkError } from '../../../src/reader/state-link.ts';
import { countShape, MOST, type Shape } from './paths-model.ts';

/** A state of the figure: the network, and which of its paths is drawn (from 0). */
export interface PathsState extends Shape {
  readonly path: bigint;
}

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readPaths(data: unknown): PathsState {
  const { width, layers, path } = (data ?? {}) as Record<string, unknown>;
  const shape = { width: whole(width, MOST.width), layers: whole(layers, MOST.layers) };
  if (typeof path !== 'string' || !/^\d{1,20}$/.test(path)) {
    throw new LinkError('it does not say which path is drawn');
  }
  if (BigInt(path) >= countShape(shape).paths) {
    throw new LinkError('the network in it has no such path');
  }
  return { ...shape, path: BigInt(path) };
}

/** A bigint has no place in JSON: the path goes as text. */
export const writePaths = ({ width, layers, path }: PathsState) => ({
  width,
  layers,
  path: `${path}`,
});

function whole(value: unknown, most: number): number {
  if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most) {
    return value as number;
  }
  throw new LinkError('a network in it is not one that the figure can build');
}
