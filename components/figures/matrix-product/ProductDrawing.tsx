import { CELL, MatrixCells } from './MatrixCells.tsx';
import { type Product, type ProductState, SIZES } from './product-model.ts';

/** Where the right and the lower matrices begin, room for their names above them. */
const RIGHT = SIZES.inputs * CELL + 30;
const TOP = 22;
const LOWER = TOP + SIZES.neurons * CELL + 34;
const WIDTH = RIGHT + SIZES.neurons * CELL + 2;
const HEIGHT = LOWER + SIZES.examples * CELL + 2;

export interface ProductDrawingProps {
  product: Product;
  state: ProductState;
  onPress: (row: number, column: number) => void;
}

/** W and, beside it, its transpose; X and, beside it, the product, each cell where row and column meet. */
export function ProductDrawing({ product, state, onPress }: ProductDrawingProps) {
  const { X, W, transposed, Z } = product;
  const { row, column } = state;
  return (
    <svg
      class="product-drawing"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label="The matrices X, W, the transpose of W, and the product; one row and one column are lit"
    >
      <MatrixCells name="W" x={1} y={TOP} matrix={W} kind="parameter" isLit={(r) => r === column} />
      <MatrixCells
        name="Wᵀ"
        x={RIGHT}
        y={TOP + CELL}
        matrix={transposed}
        kind="parameter"
        isLit={(_, c) => c === column}
      />
      <MatrixCells name="X" x={1} y={LOWER} matrix={X} kind="data" isLit={(r) => r === row} />
      <MatrixCells
        name="X Wᵀ"
        x={RIGHT}
        y={LOWER}
        matrix={Z}
        kind="data"
        isLit={(r, c) => r === row && c === column}
        onPress={onPress}
      />
    </svg>
  );
}
