import { derivationOf } from '../../../src/engine/graph/index.ts';
import type { ExpressionGraph } from './graph-model.ts';

/** The most paths that are written out; the rest is summed. */
const MOST_PATHS = 8;

/** Writes the derivative of the result in one value, path by path. */
export const derive = ({ nodes, recorded }: ExpressionGraph, chosen: number) =>
  derivationOf(recorded.result, nodes[chosen].value, 0, { most: MOST_PATHS });
