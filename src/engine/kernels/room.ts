import type { NetworkShape } from '../network/network.ts';
import { rounded } from './arena.ts';
import type { Examples } from './examples.ts';
import type { FastSettings } from './layout.ts';

/** Memory below is left to the kernels themselves. */
export const FIRST_BYTE = 4096;

/** Programs, constants and losses, and the rounding up of many small arrays, take no more. */
const SMALL_THINGS = 32_768;
const SMALL_THINGS_OF_A_LAYER = 4096;

/** The sizes of a network's layers: of the input, then of each layer. */
const widthsOf = ({ inputs, layers }: NetworkShape): number[] => [
  inputs,
  ...layers.map(({ neurons }) => neurons),
];

/**
 * Returns how many bytes a layout takes, or a little more, recorded for batches of these sizes. To
 * lay out twice, first to count, would take longer than the first step.
 */
export function bytesNeeded(
  shape: NetworkShape,
  { size, inputs, targets }: Examples,
  { optimizer }: FastSettings,
  batchSizes: readonly number[],
): number {
  const widths = widthsOf(shape);
  const parameters = shape.layers.reduce(
    (sum, { neurons }, l) => sum + neurons * (widths[l] + 1),
    0,
  );
  const neurons = widths.slice(1).reduce((sum, width) => sum + width, 0);
  // Of each example: inputs, targets, loss, and of each neuron z and a and their gradients.
  const ofExample = widths[0] + widths[widths.length - 1] + 2 + 4 * neurons;
  const vectors = { sgd: 2, momentum: 3, nesterov: 3, rmsprop: 3, adam: 4, adamw: 4 };
  const floats =
    vectors[optimizer?.kind ?? 'sgd'] * parameters +
    batchSizes.reduce((sum, batchSize) => sum + batchSize * ofExample, 0) +
    scratchSize(shape, Math.max(...batchSizes)) +
    (targets?.length ?? size) +
    size;
  const bytes = inputs.length * (inputs instanceof Uint8Array ? 1 : 4);
  const small = SMALL_THINGS + SMALL_THINGS_OF_A_LAYER * shape.layers.length;
  return FIRST_BYTE + rounded(4 * floats) + rounded(bytes) + small;
}

/** How many numbers the kernels ever lay into panels, or transpose, at a time. */
export function scratchSize(shape: NetworkShape, batchSize: number): number {
  const widths = widthsOf(shape);
  const rows = batchSize + 8;
  const needs = shape.layers.map(({ neurons }, l) =>
    Math.max(8 * neurons, rows * (neurons + widths[l] + 8)),
  );
  return Math.max(...needs);
}
