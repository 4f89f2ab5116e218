import { cos, sin } from '../../../src/engine/math/index.ts';
import { Random } from '../../../src/engine/random.ts';

export type WorldName = 'still' | 'drift' | 'jump';

/** How many examples the world sends. */
export const LAST_EXAMPLE = 6000;
/** Examples between two jumps, and in a quarter turn of the drift. */
export const QUARTER = 1500;

/** One example of the stream: a point, and which side of the boundary it was on when it came. */
export interface StreamExample {
  readonly x: readonly [number, number];
  readonly label: 0 | 1;
}

/** Returns how far the boundary has turned when example t comes, in radians. */
export function turnAt(world: WorldName, t: number): number {
  if (world === 'still') return 0;
  const quarters = t / QUARTER;
  return (Math.PI / 2) * (world === 'drift' ? quarters : Math.floor(quarters));
}

/** Tells on which side of the boundary, a wave that has turned by an angle, a point lies. */
export function labelAt(turn: number, [x1, x2]: readonly [number, number]): 0 | 1 {
  const along = cos(turn) * x1 + sin(turn) * x2;
  const across = cos(turn) * x2 - sin(turn) * x1;
  return across > 0.4 * sin(Math.PI * along) ? 1 : 0;
}

/** Sends the examples of a world one by one; a seed decides on their places. */
export class Stream {
  readonly world: WorldName;
  readonly #random: Random;
  #sent = 0;

  constructor(world: WorldName, seed: number) {
    this.world = world;
    this.#random = new Random(seed).fork('stream');
  }

  next(): StreamExample {
    const x = [this.#random.uniform(-1, 1), this.#random.uniform(-1, 1)] as const;
    return { x, label: labelAt(turnAt(this.world, this.#sent++), x) };
  }
}
