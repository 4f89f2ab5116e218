import type { HeightGrid } from '../../parts/plot/contours.ts';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { thinIndices } from '../../parts/table/thin.ts';
import { formatPlain } from '../../parts/text/format-number.ts';
import type { Slice } from './slice.ts';
import { namesOf } from './words.ts';

/** Rows and columns of the table. */
const PLACES = 9;

/** The loss over the slice at some points, the highest row first as in the picture. */
export function SliceTable({ slice, grid }: { slice: Slice; grid: HeightGrid | undefined }) {
  const [x, y] = namesOf(slice);
  return (
    <TableTwin
      table={() => {
        if (!grid) return <p>Being computed.</p>;
        const places = thinIndices(grid.cells + 1, PLACES);
        const at = ([low, high]: readonly [number, number], i: number) =>
          formatPlain(low + (i / grid.cells) * (high - low));
        return (
          <DataTable
            caption={`Loss: ${x} across, ${y} downwards`}
            columns={[`${y} \\ ${x}`, ...places.map((column) => at(grid.x, column))]}
            digits={3}
            rows={places.toReversed().map((row) => ({
              header: at(grid.y, row),
              cells: places.map((column) => grid.heights[row * (grid.cells + 1) + column]),
            }))}
          />
        );
      }}
    />
  );
}
