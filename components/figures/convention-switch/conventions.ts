import type { Choice } from '../../parts/controls/choice.ts';
import { choiceOf } from '../../parts/link/read-fields.ts';

/** How a course writes the squared error, its matrices, and its deltas. */
export interface Conventions {
  readonly loss: 'half' | 'sum' | 'mean';
  /** `rows`: x Wᵀ, W [out, in]. `stored`: x W, W [in, out]. `columns`: W x, an example a column. */
  readonly layout: 'rows' | 'stored' | 'columns';
  /** `gradient`: δ = ∂ℓ/∂z, subtracted. `descent`: δ = −∂ℓ/∂z, added. */
  readonly sign: 'gradient' | 'descent';
}

export const LOSSES: readonly Choice<Conventions['loss']>[] = [
  { value: 'half', label: '½ of the sum' },
  { value: 'sum', label: 'sum' },
  { value: 'mean', label: 'mean' },
];

export const LAYOUTS: readonly Choice<Conventions['layout']>[] = [
  { value: 'rows', label: 'x Wᵀ' },
  { value: 'stored', label: 'x W' },
  { value: 'columns', label: 'W x' },
];

export const SIGNS: readonly Choice<Conventions['sign']>[] = [
  { value: 'gradient', label: '∂ℓ/∂z, subtracted' },
  { value: 'descent', label: '−∂ℓ/∂z, added' },
];

/** This book’s own. */
export const BOOK: Conventions = { loss: 'half', layout: 'rows', sign: 'gradient' };

/** Reads conventions from a link or from storage. Throws a LinkError for anything else. */
export function readConventions(data: unknown): Conventions {
  const { loss, layout, sign } = (data ?? {}) as Record<string, unknown>;
  return {
    loss: choiceOf(loss, LOSSES),
    layout: choiceOf(layout, LAYOUTS),
    sign: choiceOf(sign, SIGNS),
  };
}
