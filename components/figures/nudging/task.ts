import { type Dataset, labelledDataset } from '../../../src/engine/data/dataset.ts';
import { Random } from '../../../src/engine/random.ts';

/** How many inputs the neuron may have. */
export const SIZES = [2, 8, 32, 128] as const;
export type Size = (typeof SIZES)[number];

/** Examples of the larger tasks, drawn from a seed of their own. */
const EXAMPLES = 256;
const SEED = 4;

/** Makes AND for two inputs, and for more the question whether most of the inputs, ±1, are +1. */
export function taskOf(size: Size): Dataset {
  const inputs = size === 2 ? Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1) : drawInputs(size);
  const rows = inputs.length / size;
  const labels = Int32Array.from({ length: rows }, (_, i) => {
    const sum = inputs.subarray(i * size, (i + 1) * size).reduce((a, b) => a + b, 0);
    return size === 2 ? Number(sum === 2) : Number(sum > 0);
  });
  return labelledDataset({
    name: size === 2 ? 'AND' : 'majority',
    inputs,
    inputNames: Array.from({ length: size }, (_, k) => `x${k + 1}`),
    classNames: ['0', '1'],
    labels,
  });
}

function drawInputs(size: number): Float64Array {
  const random = new Random(SEED);
  return Float64Array.from({ length: EXAMPLES * size }, () => 2 * random.integer(2) - 1);
}
