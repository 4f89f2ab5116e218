import type { RunMessage } from '../../../src/runner/messages.ts';

/** What a timing found, in milliseconds for one update. */
export interface Timing {
  readonly own: number;
  readonly engine: number;
  /** Updates in a repetition. */
  readonly updates: number;
  readonly repetitions: number;
}

/** Repetitions of which nobody needs more. */
const MOST = 100;

/** What a timing sent, which may be anything at all: only times that can be are kept. */
export class TimeLog {
  readonly #times: readonly [own: number[], engine: number[]] = [[], []];
  #updates = 0;

  receive(message: RunMessage): void {
    if (message.kind !== 'data' || message.name !== 'time') return;
    const [who, updates, milliseconds] = message.numbers;
    const times = who === 0 || who === 1 ? this.#times[who] : undefined;
    const fits = Number.isSafeInteger(updates) && updates > 0 && milliseconds > 0;
    if (!times || times.length === MOST || !fits || !Number.isFinite(milliseconds)) return;
    this.#updates = updates;
    times.push(milliseconds / updates);
  }

  /** The medians; undefined where either was not timed. */
  get timing(): Timing | undefined {
    const [own, engine] = this.#times;
    if (own.length === 0 || engine.length === 0) return undefined;
    return {
      own: median(own),
      engine: median(engine),
      updates: this.#updates,
      repetitions: Math.min(own.length, engine.length),
    };
  }
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
