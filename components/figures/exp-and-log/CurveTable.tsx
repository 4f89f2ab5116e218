import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatPlain } from '../../parts/text/format-number.ts';
import { type CurveName, curveSlope, curveValue } from './curve-model.ts';

/** Steps of 1 for eˣ, which each multiply; doublings for ln x, which each add. */
const ROWS: Readonly<Record<CurveName, readonly number[]>> = {
  exp: [-2, -1, 0, 1, 2],
  log: [0.5, 1, 2, 4, 8],
};

/** Values and slopes at round numbers. */
export function CurveTable({ name }: { name: CurveName }) {
  return (
    <TableTwin
      table={() => (
        <DataTable
          caption={name === 'exp' ? 'eˣ, and its slope' : 'ln x, and its slope'}
          columns={['x', 'value', 'slope']}
          rows={ROWS[name].map((x) => ({
            header: formatPlain(x),
            cells: [curveValue(name, x), curveSlope(name, x)],
          }))}
        />
      )}
    />
  );
}
