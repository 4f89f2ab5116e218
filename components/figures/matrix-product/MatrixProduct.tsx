import { useMemo, useState } from 'preact/hooks';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatPlain } from '../../parts/text/format-number.ts';
import { ProductDrawing } from './ProductDrawing.tsx';
import { readProduct } from './product-link.ts';
import { entry, FIRST_PRODUCT, type Matrix, productOf, SEEDS, SIZES } from './product-model.ts';
import { say } from './words.ts';
import './matrix-product.css';

/** The figure's id, and the name of its state in a link. */
const ID = 'matrix-product';

const places = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ value: `${i}`, label: `${i + 1}` }));
const ROWS = places(SIZES.examples);
const COLUMNS = places(SIZES.neurons);

/** Figure: the product X Wᵀ cell by cell, and the transpose beside the matrix it was made of. */
export function MatrixProduct() {
  const [state, setState] = useState(FIRST_PRODUCT);
  const change = (part: Partial<typeof state>) => setState((now) => ({ ...now, ...part }));
  const problem = useLinkedState({ figure: ID, parse: readProduct, apply: setState });
  const { seed, row, column } = state;
  const product = useMemo(() => productOf(seed), [seed]);
  return (
    <FigureLayout
      toolbar={
        <>
          <Segmented
            id={`${ID}-row`}
            label="Row"
            value={`${row}`}
            options={ROWS}
            onChange={(chosen) => change({ row: Number(chosen) })}
          />
          <Segmented
            id={`${ID}-column`}
            label="Column"
            value={`${column}`}
            options={COLUMNS}
            onChange={(chosen) => change({ column: Number(chosen) })}
          />
          <button
            type="button"
            class="control-button"
            onClick={() => change({ seed: seed < SEEDS[1] ? seed + 1 : SEEDS[0] })}
          >
            Other numbers
          </button>
        </>
      }
      stage={
        <ProductDrawing
          product={product}
          state={state}
          onPress={(toRow, toColumn) => change({ row: toRow, column: toColumn })}
        />
      }
      sentence={say(product, state)}
      foot={
        <>
          <TableTwin
            summary="As tables"
            table={() => (
              <>
                <MatrixTable name="X" matrix={product.X} />
                <MatrixTable name="W" matrix={product.W} />
                <MatrixTable name="X times the transpose of W" matrix={product.Z} />
              </>
            )}
          />
          <button
            type="button"
            class="control-button needs-scripts"
            onClick={() => setState(FIRST_PRODUCT)}
          >
            Reset
          </button>
          <CopyLink figure={ID} state={() => state} problem={problem} />
        </>
      }
    />
  );
}

function MatrixTable({ name, matrix }: { name: string; matrix: Matrix }) {
  const columns = Array.from({ length: matrix.columns }, (_, c) => c);
  return (
    <DataTable
      caption={name}
      columns={['row', ...columns.map((c) => `column ${c + 1}`)]}
      rows={Array.from({ length: matrix.rows }, (_, r) => ({
        header: `${r + 1}`,
        cells: columns.map((c) => formatPlain(entry(matrix, r, c))),
      }))}
    />
  );
}
