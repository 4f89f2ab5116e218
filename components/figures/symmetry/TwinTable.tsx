import { DataTable } from '../../parts/table/DataTable.tsx';
import type { TwinParameter } from './symmetry-model.ts';

/** The two hidden units side by side: their parameters, and the slopes that will move them. */
export function TwinTable({ twins }: { twins: readonly TwinParameter[] }) {
  return (
    <DataTable
      caption="The two hidden units"
      columns={['parameter', 'unit 1', 'unit 2', 'slope 1', 'slope 2']}
      rows={twins.map(({ name, values, gradients }) => ({
        header: name,
        cells: [...values, ...gradients],
      }))}
    />
  );
}
