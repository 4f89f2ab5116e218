import { pathThrough, plotArea } from '../../parts/plot/plot-area.ts';
import type { Drop } from './drop-model.ts';
import { drawnDrops, RATES } from './drop-model.ts';
import { RatePlot } from './RatePlot.tsx';

export interface DropPlotProps {
  /** Unique on the page. */
  id: string;
  drops: readonly Drop[];
  drop: Drop;
  onRate: (rate: number) => void;
}

/** The drop promised and the real one against the rate, both axes in equal ratios. */
export function DropPlot({ id, drops, drop, onRate }: DropPlotProps) {
  const last = drops.length - 1;
  const [low, high] =
    drops[0].predicted > 0 ? [drops[0].predicted, drops[last].predicted] : [1, 10];
  const area = plotArea([RATES.min, RATES.max], [low / 2, high], 220, { x: 'log', y: 'log' });
  const real = drawnDrops(drops).map((one) => ({
    x: one.rate,
    y: one.real > 0 ? one.real : Number.NaN,
  }));
  return (
    <RatePlot
      id={id}
      area={area}
      label="The drop of the loss in one step against its learning rate, promised and real"
      yLabel="drop of the loss"
      rate={drop.rate}
      onRate={onRate}
    >
      <path
        class="curve of-gradient"
        stroke-dasharray="6 4"
        d={pathThrough(area, [
          { x: drops[0].rate, y: drops[0].predicted },
          { x: drops[last].rate, y: drops[last].predicted },
        ])}
      />
      <path class="curve of-loss" d={pathThrough(area, real)} />
      {drop.real > 0 && (
        <circle class="real-mark" cx={area.x.place(drop.rate)} cy={area.y.place(drop.real)} r="4" />
      )}
    </RatePlot>
  );
}
