import type { Plot } from '../../../src/runner/messages.ts';
import { LossChart } from '../../parts/chart/LossChart.tsx';
import { DecisionRegion } from '../../parts/plot/DecisionRegion.tsx';
import { HeatMap } from './HeatMap.tsx';
import { lookUp } from './look-up.ts';

const NO_EXAMPLES: never[] = [];
/** What a function of two numbers says: a side of one half. */
const SIDES = ['below 0.5', 'above 0.5'];

/** A picture beneath a cell. */
export function PlotOutput({ plot }: { plot: Plot }) {
  if (plot.kind === 'matrix') return <HeatMap rows={plot.rows} />;
  if (plot.kind === 'region') {
    return (
      <DecisionRegion
        x={plot.x}
        y={plot.y}
        xLabel="x₁"
        yLabel="x₂"
        classNames={SIDES}
        examples={NO_EXAMPLES}
        predict={lookUp(plot)}
        outputs={1}
        version={0}
      />
    );
  }
  const series = plot.series.map(({ name, values }) => ({ name: name || 'values', values }));
  return (
    <LossChart series={series} xLabel="index" yLabel={series.map((one) => one.name).join(', ')} />
  );
}
