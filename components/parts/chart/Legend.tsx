import { LineLegend } from '../plot/LineLegend.tsx';
import { DASHES, type Series } from './series.ts';

/** Which curve is which, by colour and by dash. */
export function Legend({ series }: { series: readonly Pick<Series, 'name' | 'kind'>[] }) {
  if (series.length < 2) return null;
  return (
    <LineLegend
      lines={series.map(({ name, kind = 'loss' }, i) => ({
        name,
        kind,
        dash: DASHES[i % DASHES.length].join(' ') || undefined,
      }))}
    />
  );
}
