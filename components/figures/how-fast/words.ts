import { formatCount, formatNumber, formatPercent } from '../../parts/text/format-number.ts';
import { leaders, type MeasuredRun, type MeasuredWork, nameOf, shareOfPeak } from './speeds.ts';
import type { Timed } from './time-build.ts';

/** Writes a rate in examples a second, to three digits. */
export const writeRate = (rate: number) =>
  formatCount(BigInt(Math.round(Number(rate.toPrecision(3)))));

/** Writes operations a second in billions. */
export const writeSpeed = (speed: number) => {
  const billions = speed / 1e9;
  return formatNumber(billions, billions < 0.1 ? 3 : 1);
};

/** Writes a ratio as “2.3 times”. */
export const writeTimes = (ratio: number) =>
  ratio < 100 ? formatNumber(ratio, ratio < 10 ? 2 : 1) : formatCount(Math.round(ratio));

const percent = (share: number) => formatPercent(share, share < 0.1 ? 1 : 0);

/** Says who is how fast on a work, and how near that is to what the processor can do. */
export function sayWork(run: MeasuredRun, work: MeasuredWork): string {
  const { engine, rival } = leaders(work);
  const lead =
    engine.rate >= rival.rate
      ? `${writeTimes(engine.rate / rival.rate)} times as many as ${rival.name}, the fastest of the others`
      : `fewer than ${rival.name}, which learns from ${writeRate(rival.rate)}`;
  return (
    `${nameOf(work)}, in ${run.where}: the engine learns from ${writeRate(engine.rate)} examples a second, ${lead}. ` +
    `That is ${writeSpeed(engine.speed)} billion operations a second, ${percent(shareOfPeak(run, engine.speed))} of what this processor can do in registers alone.`
  );
}

/** Says where, when and on what a run was measured. */
export function sayRun({ where, version, machine, date }: MeasuredRun): string {
  return `Measured on ${date} in ${where} ${version}, one thread of: ${machine}.`;
}

/** What the builds are called. */
export const BUILDS = {
  typescript: 'TypeScript',
  strict: 'strict SIMD',
  relaxed: 'relaxed FMA',
} as const;

/** Says what one build did on the reader's machine. */
export function sayTimed(timed: Timed): string {
  const name = BUILDS[timed.kind];
  if ('reason' in timed) return `${name}: not in this browser (${timed.reason}).`;
  return `${name}: ${writeRate(timed.rate)} examples a second.`;
}
