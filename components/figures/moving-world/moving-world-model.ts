import { LEARNER_NAMES, Learner, type LearnerName, STOPS_AFTER } from './learner.ts';
import { LAST_EXAMPLE, Stream, type StreamExample, turnAt, type WorldName } from './world.ts';

/** What decides a run. */
export interface MovingWorldSettings {
  readonly world: WorldName;
  /** η, of those offered. */
  readonly rate: number;
  readonly seed: number;
}

export const FIRST_SETTINGS: MovingWorldSettings = { world: 'drift', rate: 0.1, seed: 1 };
/** The examples that have come when the figure begins: until then all three learn. */
export const BEGINNING = STOPS_AFTER;

/** Over how many of the last examples wrong answers are counted. */
export const WINDOW = 200;
/** Examples from one count to the next. */
export const EVERY = 50;

/** One stream of examples, and three learners that meet each of them. */
export class MovingWorldModel {
  readonly settings: MovingWorldSettings;
  readonly learners: readonly Learner[];
  /** The examples of the last window, the oldest first. */
  readonly recent: StreamExample[] = [];
  readonly #stream: Stream;
  #met = 0;

  constructor(settings: MovingWorldSettings) {
    const { world, rate, seed } = settings;
    this.settings = settings;
    this.#stream = new Stream(world, seed);
    this.learners = LEARNER_NAMES.map((name) => new Learner(name, rate, seed));
  }

  /** Examples met. */
  get met(): number {
    return this.#met;
  }

  get ended(): boolean {
    return this.#met === LAST_EXAMPLE;
  }

  /** How far the boundary has turned, in radians. */
  get turn(): number {
    return turnAt(this.settings.world, Math.max(0, this.#met - 1));
  }

  /** Lets every learner meet the next example. */
  advance(): void {
    if (this.ended) return;
    const example = this.#stream.next();
    for (const learner of this.learners) learner.meet(example);
    this.recent.push(example);
    if (this.recent.length > WINDOW) this.recent.shift();
    this.#met++;
  }

  /** Advances until so many examples are met. */
  goOnTo(examples: number): void {
    while (this.#met < examples && !this.ended) this.advance();
  }

  learner(name: LearnerName): Learner {
    return this.learners[LEARNER_NAMES.indexOf(name)];
  }

  /**
   * Returns the share of wrong first answers among the last 200 examples, counted after every 50;
   * fewer before there were so many, and none before the first 50.
   */
  recentMisses(name: LearnerName): number[] {
    const { misses } = this.learner(name);
    const counts: number[] = [];
    for (let end = EVERY; end <= misses.length; end += EVERY) {
      counts.push(shareOf(misses, Math.max(0, end - WINDOW), end));
    }
    return counts;
  }

  /** Returns the share of wrong first answers so far, from an example on; NaN before any. */
  missesSince(name: LearnerName, start: number): number {
    const { misses } = this.learner(name);
    return shareOf(misses, start, misses.length);
  }
}

function shareOf(misses: readonly number[], start: number, end: number): number {
  let sum = 0;
  for (let t = start; t < end; t++) sum += misses[t];
  return sum / (end - start);
}
