/** Chart.js with only the parts a loss curve needs; loaded when there is a curve to draw. */
import {
  Chart,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  type Plugin,
  PointElement,
} from 'chart.js';
import { formatPlain } from '../text/format-number.ts';
import type { ChartColours } from './chart-colours.ts';
import { abscissa, DASHES, plotPoints, type Series } from './series.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, LogarithmicScale);

/** A place on the horizontal axis that is marked by a vertical line. */
export interface Marker {
  readonly x: number;
  readonly label: string;
}

export interface ChartContent {
  readonly series: readonly Series[];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly logarithmic: boolean;
  readonly markers: readonly Marker[];
  /** Where the reader has gone back to in a run. */
  readonly cursor: number | undefined;
}

export interface LineChart {
  show: (content: ChartContent) => void;
  recolour: (colours: ChartColours) => void;
  destroy: () => void;
}

/** Draws a chart on a canvas whose parent has a size of its own. */
export function createLineChart(canvas: HTMLCanvasElement, first: ChartColours): LineChart {
  Chart.defaults.font.family = getComputedStyle(canvas).fontFamily;
  let colours = first;
  let content: ChartContent | undefined;
  const verticalLines: Plugin<'line'> = {
    id: 'vertical-lines',
    afterDatasetsDraw: (chart) => content && drawVerticalLines(chart, content, colours),
  };
  const chart = new Chart<'line', { x: number; y: number }[]>(canvas, {
    type: 'line',
    data: { datasets: [] },
    options: { animation: false, responsive: true, maintainAspectRatio: false, parsing: false },
    plugins: [verticalLines],
  });
  const draw = () => {
    if (!content) return;
    chart.data.datasets = content.series.map((series, i) => dataset(series, i, colours, content));
    chart.options.scales = scales(content, colours);
    chart.update('none');
  };
  return {
    show: (next) => {
      content = next;
      draw();
    },
    recolour: (next) => {
      colours = next;
      draw();
    },
    destroy: () => chart.destroy(),
  };
}

function dataset(
  series: Series,
  i: number,
  colours: ChartColours,
  content: ChartContent | undefined,
): ChartDataset<'line', { x: number; y: number }[]> {
  const points = plotPoints(series);
  return {
    label: series.name,
    data: content?.logarithmic ? points.filter(({ y }) => y > 0) : points,
    borderColor: colours[series.kind ?? 'loss'],
    borderDash: [...DASHES[i % DASHES.length]],
    borderWidth: 2,
    pointRadius: points.length === 1 ? 3 : 0,
    pointBackgroundColor: colours[series.kind ?? 'loss'],
  };
}

function scales(content: ChartContent, colours: ChartColours) {
  const { series, xLabel, yLabel, logarithmic } = content;
  const start = Math.min(...series.map((curve) => abscissa(curve, 0)));
  const axis = (text: string) => ({
    title: { display: true, text, color: colours.muted },
    grid: { color: colours.rule },
    border: { color: colours.rule },
  });
  const ticks = {
    color: colours.muted,
    maxTicksLimit: 6,
    maxRotation: 0,
    callback: (value: string | number) => formatPlain(Number(value)),
  };
  return {
    x: {
      type: 'linear' as const,
      ...axis(xLabel),
      // Updates and epochs are whole.
      ticks: { ...ticks, precision: 0 },
      // The axis ends where the data do, not at the next round number.
      bounds: 'data' as const,
      min: start,
      suggestedMax: start + 1,
    },
    y: {
      type: logarithmic ? ('logarithmic' as const) : ('linear' as const),
      ...axis(yLabel),
      ticks,
      ...(!logarithmic && { beginAtZero: true }),
    },
  };
}

function drawVerticalLines(chart: Chart, content: ChartContent, colours: ChartColours): void {
  const { ctx, chartArea: area, scales: axes } = chart;
  const line = (x: number, colour: string, dash: number[], label: string, row: number) => {
    const place = axes.x.getPixelForValue(x);
    if (!(place >= area.left && place <= area.right)) return;
    ctx.save();
    ctx.strokeStyle = colour;
    ctx.setLineDash(dash);
    ctx.beginPath();
    ctx.moveTo(place, area.top);
    ctx.lineTo(place, area.bottom);
    ctx.stroke();
    ctx.fillStyle = colours.ink;
    ctx.font = `12px ${Chart.defaults.font.family}`;
    // A label that would run over the right edge stands to the left of its line.
    ctx.textAlign = place > (area.left + area.right) / 2 ? 'right' : 'left';
    ctx.fillText(label, place + (ctx.textAlign === 'right' ? -5 : 5), area.top + 10 + 15 * row);
    ctx.restore();
  };
  // Each label a row lower, so that those of neighbouring lines do not cover each other.
  for (const [row, { x, label }] of content.markers.entries()) {
    line(x, colours.muted, [2, 3], label, row);
  }
  if (content.cursor !== undefined) line(content.cursor, colours.ink, [], '', 0);
}
