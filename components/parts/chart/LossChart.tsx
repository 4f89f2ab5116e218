import { useEffect, useRef, useState } from 'preact/hooks';
import { Toggle } from '../controls/Toggle.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { TableTwin } from '../table/TableTwin.tsx';
import { LiveSentence } from '../text/LiveSentence.tsx';
import { Legend } from './Legend.tsx';
import type { Marker } from './line-chart.ts';
import { StillChart } from './StillChart.tsx';
import { describeSeries, type Series, seriesRows } from './series.ts';
import { useLineChart } from './use-line-chart.ts';
import './loss-chart.css';

export interface LossChartProps {
  /** The curves; each has at least its value before the first update. */
  series: readonly Series[];
  xLabel?: string | undefined;
  yLabel?: string | undefined;
  markers?: readonly Marker[] | undefined;
  /** Where the reader has gone back to in a run. */
  cursor?: number | undefined;
  /** Replaces the sentence that says where each curve began and where it is. */
  sentence?: string | undefined;
  /** Of the table, where the page has another chart of the same axes. */
  caption?: string | undefined;
}

const NONE: readonly Marker[] = [];

/**
 * Loss against training: drawn when the book is built, by Chart.js as soon as there is something
 * new to draw; linear or logarithmic; with a sentence and a table.
 */
export function LossChart(props: LossChartProps) {
  const { series, xLabel = 'epoch', yLabel = 'loss', markers = NONE, cursor } = props;
  const [logarithmic, setLogarithmic] = useState(false);
  const sentence = props.sentence ?? describeSeries(series, xLabel);
  const changed = useChanged(signature(series) + logarithmic + markers.length + cursor);
  const content = { series, xLabel, yLabel, logarithmic, markers, cursor };
  const { canvas, drawn } = useLineChart(content, changed);
  return (
    <div class="loss-chart plot">
      <div class="loss-chart-stage">
        {!drawn && <StillChart series={series} xLabel={xLabel} yLabel={yLabel} label={sentence} />}
        {changed && (
          <canvas ref={canvas} role="img" aria-label={sentence} class={drawn ? 'is-drawn' : ''} />
        )}
      </div>
      <div class="loss-chart-foot">
        <Legend series={series} />
        <div class="needs-scripts">
          <Toggle label="Logarithmic scale" checked={logarithmic} onChange={setLogarithmic} />
        </div>
      </div>
      <LiveSentence>{sentence}</LiveSentence>
      <TableTwin
        table={() => (
          <DataTable
            caption={props.caption ?? `${yLabel} by ${xLabel}`}
            columns={[xLabel, ...series.map(({ name }) => name)]}
            rows={seriesRows(series)}
            digits={6}
          />
        )}
      />
    </div>
  );
}

/** Tells two states of the curves apart, whether or not they were changed in place. */
function signature(series: readonly Series[]): string {
  return series.map(({ values }) => `${values.length}:${values[values.length - 1]}`).join();
}

/** True from the first time that a value differs from what was built. */
function useChanged(value: string): boolean {
  const built = useRef(value);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (value !== built.current) setChanged(true);
  }, [value]);
  return changed;
}
