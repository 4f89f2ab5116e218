import { FormatError } from './format-error.ts';
import type { NetworkWithData } from './network-with-data.ts';

/** A text longer than this is not a small network; a hostile link must not fill the memory. */
export const LONGEST_TEXT = 8_000_000;

/** Deeper is not small either, and every layer costs time whatever its size. */
const MOST_LAYERS = 100;

/** The most activations (examples × neurons) that a solution prints. */
const MOST_ACTIVATIONS = 1_000_000;

/** The most work, in updates × examples × parameters: a minute or two. */
const MOST_WORK = 1e9;

/** Refuses a network that is not small, or whose solution would be too large to hold. */
export function checkSize({ layers, examples }: NetworkWithData): void {
  if (layers.length > MOST_LAYERS) {
    const problem = `has ${layers.length} entries, expected at most ${MOST_LAYERS}`;
    throw new FormatError('layers', problem);
  }
  const neurons = layers.reduce((total, layer) => total + layer.biases.length, 0);
  const most = Math.floor(MOST_ACTIVATIONS / neurons);
  if (examples.length > most) {
    const problem = `has ${examples.length} entries, expected at most ${most} for ${neurons} neurons`;
    throw new FormatError('examples', problem);
  }
}

/** Refuses a count of updates that would run for ever. */
export function checkWork({ layers, examples, updates }: NetworkWithData): void {
  const parameters = layers.reduce(
    (total, { weights }) => total + weights.length * (weights[0].length + 1),
    0,
  );
  const most = Math.floor(MOST_WORK / (examples.length * parameters));
  if (updates > most) {
    const size = `examples × parameters = ${examples.length} × ${parameters}`;
    throw new FormatError('updates', `is ${updates}, expected at most ${most} for ${size}`);
  }
}
