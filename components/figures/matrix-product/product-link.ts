import { wholeBetween } from '../../parts/link/read-fields.ts';
import { type ProductState, SEEDS, SIZES } from './product-model.ts';

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readProduct(data: unknown): ProductState {
  const { seed, row, column } = (data ?? {}) as Record<string, unknown>;
  return {
    seed: wholeBetween(seed, SEEDS),
    row: wholeBetween(row, [0, SIZES.examples - 1]),
    column: wholeBetween(column, [0, SIZES.neurons - 1]),
  };
}
