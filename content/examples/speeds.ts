import {
  leaders,
  type MeasuredRun,
  type MeasuredWork,
  shareOfPeak,
} from '../../components/figures/how-fast/speeds.ts';
import measured from '../measured/speeds.json' with { type: 'json' };

export const title = 'speeds that npm run bench measured';

/** The kernels' register tile: rows and columns of a product. */
const TILE = [6, 8];
const LANES = 4;
/** In a plain loop each multiply-add reads its two factors. */
const PLAIN_READS = 2;

/** Rates and ratios of the last run in the browser, by the letters of the networks; and a tile counted. */
export function results(): Record<string, number> {
  const run = measured.runs[0] as MeasuredRun;
  return {
    ...Object.fromEntries(run.results.flatMap((work) => numbersOf(run, work))),
    'peak-relaxed': run.peaks['relaxed'] / 1e9,
    'peak-scalar': run.peaks['scalar'] / 1e9,
    'vectors-gain': run.peaks['relaxed'] / run.peaks['scalar'],
    ...tile(),
  };
}

function numbersOf(run: MeasuredRun, work: MeasuredWork): [string, number][] {
  const { engine, rival } = leaders(work);
  const ratios = Object.entries(work.rates).map(([name, rate]): [string, number] => [
    `${work.key}-times-${nameForKey(name)}`,
    engine.rate / rate,
  ]);
  return [
    [`${work.key}-rate`, engine.rate],
    [`${work.key}-speed`, engine.speed / 1e9],
    [`${work.key}-share`, shareOfPeak(run, engine.speed)],
    [`${work.key}-times-fastest`, engine.rate / rival.rate],
    ...ratios,
  ];
}

/** `the engine, strict SIMD` as `strict-simd`, `brain.js` as `brain-js`. */
const nameForKey = (name: string) =>
  name
    .replace(/^the engine, /, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/** How many numbers are read where a tile of sums stays in registers. */
function tile(): Record<string, number> {
  const [rows, columns] = TILE;
  return {
    'tile-rows': rows,
    'tile-columns': columns,
    'tile-sums': rows * columns,
    'tile-reads': rows + columns,
    'tile-reads-each': (rows + columns) / (rows * columns),
    'tile-registers': (rows * columns) / LANES,
    'tile-saves': (PLAIN_READS * rows * columns) / (rows + columns),
    lanes: LANES,
  };
}
