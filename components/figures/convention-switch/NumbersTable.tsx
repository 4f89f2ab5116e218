import type { LayerNumbers } from '../../../src/engine/solve/index.ts';
import { DataTable, type TableRow } from '../../parts/table/DataTable.tsx';
import { formatPlain } from '../../parts/text/format-number.ts';
import type { Conventions } from './conventions.ts';
import type { Restated, RestatedLayer } from './restate.ts';

const DIGITS = 6;

/** Every number of the example: neuron by neuron, then the matrices as the course lays them out. */
export function NumbersTable({
  restated: { layers },
  layout,
}: {
  restated: Restated;
  layout: Conventions['layout'];
}) {
  return (
    <>
      <DataTable
        caption="Neuron by neuron"
        columns={['neuron', 'pre-activation', 'activation', 'delta']}
        digits={DIGITS}
        rows={layers.flatMap(({ preActivation, activation, delta }, l) =>
          preActivation.map((z, j) => ({
            header: `layer ${l + 1}, ${j + 1}`,
            cells: [z, activation[j], delta[j]],
          })),
        )}
      />
      <MatrixTable caption="Weights" layers={layers} of={({ before }) => before} layout={layout} />
      <MatrixTable
        caption="Gradients of the loss in the weights"
        layers={layers}
        of={({ gradient }) => gradient}
        layout={layout}
      />
      <MatrixTable
        caption="Weights after one update"
        layers={layers}
        of={({ after }) => after}
        layout={layout}
      />
    </>
  );
}

interface MatrixTableProps {
  caption: string;
  layers: readonly RestatedLayer[];
  of: (layer: RestatedLayer) => LayerNumbers;
  layout: Conventions['layout'];
}

/** The weight matrices of both layers, or their gradients, row by row. */
function MatrixTable({ caption, layers, of, layout }: MatrixTableProps) {
  const [row, column] = layout === 'stored' ? ['from', 'to'] : ['to', 'from'];
  const rows = layers.flatMap((layer, l) =>
    of(layer).weights.map(
      (numbers, j): TableRow => ({
        header: `layer ${l + 1}, ${row} ${j + 1}`,
        cells: numbers.map(entry),
      }),
    ),
  );
  return (
    <DataTable
      caption={caption}
      columns={['row', `${column} 1`, `${column} 2`]}
      digits={DIGITS}
      rows={rows}
    />
  );
}

/** A given weight is written as it is, a computed one to six digits. */
const entry = (x: number) => (Number(x.toFixed(2)) === x ? formatPlain(x) : x);
