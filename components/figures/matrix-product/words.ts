import { formatPlain } from '../../parts/text/format-number.ts';
import { entry, type Product, type ProductState, SIZES } from './product-model.ts';

const factor = (x: number) => (x < 0 ? `(${formatPlain(x)})` : formatPlain(x));

/** Writes one cell of the product with its numbers in: 1·2 + 0·(−1) + 3·1 = 5. */
export function writeCell({ X, W, Z }: Product, { row, column }: ProductState): string {
  const terms = Array.from(
    { length: SIZES.inputs },
    (_, k) => `${factor(entry(X, row, k))}·${factor(entry(W, column, k))}`,
  );
  return `${terms.join(' + ')} = ${formatPlain(entry(Z, row, column))}`;
}

/** Says which row meets which column, and what comes out. */
export function say(product: Product, state: ProductState): string {
  const { row, column } = state;
  return (
    `Row ${row + 1} of X meets column ${column + 1} of the transpose, which is row ${column + 1} of W: ` +
    `${writeCell(product, state)}.`
  );
}
