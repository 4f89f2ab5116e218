import type { DataTableProps } from '../../parts/table/DataTable.tsx';
import { formatCount, formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import type { DerivativeRow } from './derivative-row.ts';

/** Writes a relative distance: 0, or one digit and a power of ten. */
export function writeDistance(distance: number): string {
  return distance === 0 ? '0' : formatNumber(distance, distance < 0.1 ? 1 : 2);
}

/** Says what the check of a row compared, and how far apart it found them at most. */
export function sayCheck({ check }: DerivativeRow): string {
  const { points, compared, largest } = check;
  return `Checked at ${formatCount(points)} points, ${formatCount(compared)} derivatives: largest relative distance ${writeDistance(largest)}.`;
}

/** The rows as one table: value and derivative at three points, and the check. */
export function tableOf(name: string, rows: readonly DerivativeRow[]): DataTableProps {
  return {
    caption: `Values and derivatives of ${name}, at the ends and in the middle of each plot`,
    columns: ['operation', 'at', 'value', 'derivative', 'largest distance'],
    rows: rows.flatMap((row) => {
      const [low, high] = row.span;
      // Off the middle itself, where some have a corner.
      return [low, low + 0.55 * (high - low), high].map((x) => ({
        header: row.name,
        cells: [formatPlain(x), row.valueAt(x), row.slopeAt(x), writeDistance(row.check.largest)],
      }));
    }),
  };
}
