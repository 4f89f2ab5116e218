import { DataTable } from '../../parts/table/DataTable.tsx';
import type { Sight } from './one-run.ts';
import { RUN_NAMES } from './words.ts';

/** How large the gradient is in both runs, layer by layer. */
export function GradientNorms({ sights }: { sights: readonly Sight[] }) {
  return (
    <DataTable
      caption="Norm of the gradient of the loss over all examples"
      columns={['in', ...RUN_NAMES]}
      rows={[
        ...sights[0].layerNorms.map((_, l) => ({
          header: `layer ${l + 1}`,
          cells: sights.map(({ layerNorms }) => layerNorms[l]),
        })),
        { header: 'all layers', cells: sights.map(({ gradientNorm }) => gradientNorm) },
      ]}
    />
  );
}
