import { Legend } from '../../parts/chart/Legend.tsx';
import { StillChart } from '../../parts/chart/StillChart.tsx';
import { type Series, seriesRows } from '../../parts/chart/series.ts';
import { Axes } from '../../parts/plot/Axes.tsx';
import { ClassLegend } from '../../parts/plot/ClassLegend.tsx';
import { classColour, marksPath } from '../../parts/plot/class-marks.ts';
import { plotArea } from '../../parts/plot/plot-area.ts';
import { StillRegion } from '../../parts/plot/StillRegion.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { thinIndices } from '../../parts/table/thin.ts';
import '../../parts/chart/loss-chart.css';
import '../../parts/plot/decision-region.css';
import type { OwnRun } from './own-run.ts';
import { regionOf } from './region-of.ts';
import { checksOf, seriesOf } from './results-of.ts';
import { Answers, DistanceTable, GradientTable } from './Tables.tsx';
import { sayChecks, sayRun } from './words.ts';

/** A run as the book was built: nothing in it can be pressed. */
export function Still({ run }: { run: OwnRun }) {
  const distances = run.distances();
  const checks = checksOf(run);
  const sentence = sayRun(run, distances, 'book');
  const series = seriesOf(run, 'book').map(thinned);
  run.goTo(run.log.last);
  return (
    <div class="own-code-results">
      <div class="loss-chart plot">
        <div class="loss-chart-stage">
          <StillChart series={series} xLabel="update" yLabel="loss" label={sentence} />
        </div>
        <Legend series={series} />
        <p>{sentence}</p>
        <details class="table-twin">
          <summary>As a table</summary>
          <DataTable
            caption="Loss by update"
            columns={['update', ...series.map(({ name }) => name)]}
            rows={seriesRows(series)}
            digits={6}
          />
        </details>
      </div>
      <StillVerdicts run={run} />
      <div>
        <Answers run={run} />
        <DistanceTable distances={distances} />
      </div>
      <div>
        <GradientTable checks={checks} />
        <p>{sayChecks(checks.map(([, checked]) => checked))}</p>
      </div>
    </div>
  );
}

/** Few enough points to be part of the page, and more than the eye needs. */
function thinned(series: Series): Series {
  const at = thinIndices(series.values.length, 60);
  return { ...series, at, values: at.map((i) => series.values[i]) };
}

/** What `DecisionRegion` draws, without its probe. */
function StillVerdicts({ run }: { run: OwnRun }) {
  const { x, y, xLabel, yLabel, classNames, examples, predict, outputs } = regionOf(run);
  const area = plotArea(x, y, 340);
  return (
    <div class="decision-region plot">
      <div class="decision-region-stage is-still">
        <StillRegion predict={predict} outputs={outputs} grid={{ x, y }} />
        <svg
          viewBox={`0 0 ${area.width} ${area.height}`}
          role="img"
          aria-label={`Decision region over ${xLabel} and ${yLabel}`}
        >
          <Axes area={area} xLabel={xLabel} yLabel={yLabel} />
          {classNames.map((name, index) => (
            <path
              key={name}
              class="class-marks"
              fill={`var(${classColour(index)})`}
              d={marksPath(
                index,
                examples
                  .filter((example) => example.class === index)
                  .map((example) => ({ x: area.x.place(example.x), y: area.y.place(example.y) })),
              )}
            />
          ))}
        </svg>
      </div>
      <ClassLegend classNames={classNames} />
    </div>
  );
}
