import { formatPlain } from '../../parts/text/format-number.ts';
import { entry, type Matrix } from './product-model.ts';

/** Units of the drawing along each side of a cell. */
export const CELL = 40;

export interface MatrixCellsProps {
  name: string;
  /** Of its upper left corner. */
  x: number;
  y: number;
  matrix: Matrix;
  kind: 'data' | 'parameter';
  isLit: (row: number, column: number) => boolean;
  onPress?: ((row: number, column: number) => void) | undefined;
}

/** A matrix as a grid of numbers, its name above; a lit cell is shaded and framed. */
export function MatrixCells({ name, x, y, matrix, kind, isLit, onPress }: MatrixCellsProps) {
  const { rows, columns } = matrix;
  const cells = Array.from({ length: rows * columns }, (_, i) => ({
    row: Math.floor(i / columns),
    column: i % columns,
  }));
  return (
    <g class={`matrix-cells of-${kind}`}>
      <text class="matrix-name" x={x} y={y - 7}>
        {`${name}, ${rows}×${columns}`}
      </text>
      {cells.map(({ row, column }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the choices above take the keys.
        <g
          key={`${row}-${column}`}
          class={isLit(row, column) ? 'is-lit' : undefined}
          data-cell={`${row}-${column}`}
          onClick={onPress && (() => onPress(row, column))}
        >
          <rect x={x + column * CELL} y={y + row * CELL} width={CELL} height={CELL} />
          {isLit(row, column) && (
            <rect
              class="cell-frame"
              x={x + column * CELL + 1}
              y={y + row * CELL + 1}
              width={CELL - 2}
              height={CELL - 2}
            />
          )}
          <text x={x + (column + 0.5) * CELL} y={y + (row + 0.5) * CELL} dy="0.35em">
            {formatPlain(entry(matrix, row, column))}
          </text>
        </g>
      ))}
    </g>
  );
}
