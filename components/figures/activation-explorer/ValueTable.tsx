import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatNumber } from '../../parts/text/format-number.ts';
import { type ExplorerState, labelOf, slopeAt, valueAt } from './explorer-model.ts';

const ROWS: readonly number[] = Array.from({ length: 11 }, (_, i) => i - 5);

/** What the two plots show, at whole numbers. */
export function ValueTable({ state: { name, other } }: { state: ExplorerState }) {
  const names = other && other !== name ? [name, other] : [name];
  return (
    <TableTwin
      table={() => (
        <DataTable
          caption="Values and slopes"
          columns={['z', ...names.flatMap((each) => [labelOf(each), `slope of ${labelOf(each)}`])]}
          digits={4}
          rows={ROWS.map((z) => ({
            header: formatNumber(z, 0),
            cells: names.flatMap((each) => [valueAt(each, z), slopeAt(each, z)]),
          }))}
        />
      )}
    />
  );
}
