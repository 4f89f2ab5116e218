import type { ParameterPlace } from '../../parts/network/parameter-place.ts';
import { nameOfPlace, samePlace } from '../../parts/small-network/parameters.ts';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { formatNumber } from '../../parts/text/format-number.ts';
import type { CheckedPlace } from './check-all.ts';

export interface AllChecksProps {
  checks: readonly CheckedPlace[];
  place: ParameterPlace;
}

/** Every gradient of the network beside its central difference; the chosen one is marked. */
export function AllChecks({ checks, place }: AllChecksProps) {
  return (
    <DataTable
      caption="Every gradient, checked"
      columns={['in', 'gradient', 'central difference', 'relative distance']}
      digits={6}
      rows={checks.map((one) => ({
        header: `${nameOfPlace(one.place)}${samePlace(one.place, place) ? ' ←' : ''}`,
        cells: [one.analytic, one.numeric, formatNumber(one.distance, 1)],
      }))}
    />
  );
}
