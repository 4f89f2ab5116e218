import type { ActivationName } from '../../../src/engine/operations/index.ts';

/** One full training step of one network, and who does how many examples of it a second. */
export interface MeasuredWork {
  readonly key: string;
  readonly sizes: readonly number[];
  readonly activation: string;
  readonly outputActivation: string;
  readonly batch: number;
  /** Multiplications and additions for one example, forward and backward. */
  readonly operations: number;
  /** Examples a second by who did it; the engine first. */
  readonly rates: Readonly<Record<string, number>>;
}

/** What `npm run bench` measured in one go. */
export interface MeasuredRun {
  /** Node or Chromium. */
  readonly where: string;
  readonly version: string;
  readonly machine: string;
  readonly date: string;
  /** The most operations a second in registers alone, by kind of instruction. */
  readonly peaks: Readonly<Record<string, number>>;
  readonly results: readonly MeasuredWork[];
}

/** The engine with the fastest of its builds. */
export const ENGINE = 'the engine';

/** One contender on one work. */
export interface Entry {
  readonly name: string;
  readonly rate: number;
  /** Operations a second. */
  readonly speed: number;
  /** How many times as fast the engine is. */
  readonly behind: number;
  /** The engine, another build of it, or another library. */
  readonly side: 'engine' | 'build' | 'rival';
}

/** Lists who did a work, the fastest first. */
export function entriesOf({ rates, operations }: MeasuredWork): Entry[] {
  return Object.entries(rates)
    .map(([name, rate]) => ({
      name,
      rate,
      speed: rate * operations,
      behind: rates[ENGINE] / rate,
      side: sideOf(name),
    }))
    .sort((a, b) => b.rate - a.rate);
}

function sideOf(name: string): Entry['side'] {
  if (name === ENGINE) return 'engine';
  return name.startsWith(ENGINE) ? 'build' : 'rival';
}

/** Returns the engine and the fastest library that is not ours. */
export function leaders(work: MeasuredWork): { engine: Entry; rival: Entry } {
  const entries = entriesOf(work);
  const engine = entries.find(({ side }) => side === 'engine');
  const rival = entries.find(({ side }) => side === 'rival');
  if (!engine || !rival) throw new RangeError(`(${work.key}) was not measured beside anybody`);
  return { engine, rival };
}

/** The share of what the processor can do in registers that a speed is. */
export function shareOfPeak({ peaks }: MeasuredRun, speed: number): number {
  return speed / (peaks['relaxed'] ?? peaks['strict']);
}

/** Writes the widths and the activation of a work's hidden layers, and its batch. */
export function nameOf({ sizes, activation, batch }: MeasuredWork): string {
  return `${sizes.join('-')}, ${activation}, batches of ${batch}`;
}

/** The network of a work, as the engine makes it. */
export function shapeOf({ sizes, activation, outputActivation }: MeasuredWork) {
  return {
    inputs: sizes[0],
    layers: sizes.slice(1).map((neurons, l) => ({
      neurons,
      activation: (l < sizes.length - 2 ? activation : outputActivation) as ActivationName,
    })),
  };
}
