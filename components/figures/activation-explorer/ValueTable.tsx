import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { ACTIVATION_NAMES } from '../../parts/text/activation-names.ts';
import { formatNumber } from '../../parts/text/format-number.ts';
import { type ExplorerState, slopeAt, valueAt } from './explorer-model.ts';

const ROWS: readonly number[] = Array.from({ length: 11 }, (_, i) => i - 5);

/** What the two plots show, at whole numbers. */
export function ValueTable({ state: { name, other } }: { state: ExplorerState }) {
  const names = other && other !== name ? [name, other] : [name];
  return (
    <TableTwin
      table={() => (
        <DataTable
          caption="Values and slopes"
          columns={[
            'z',
            ...names.flatMap((each) => [
              ACTIVATION_NAMES[each],
              `slope of ${ACTIVATION_NAMES[each]}`,
            ]),
          ]}
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
