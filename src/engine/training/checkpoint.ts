import type { Numbers } from '../graph/numbers.ts';

/** The whole state of a run at one step, as plain JSON; the settings and the data stand beside it. */
export interface Checkpoint {
  /** Updates done. */
  readonly step: number;
  readonly parameters: readonly number[];
  /** The optimizer's. */
  readonly memory: readonly number[];
}

/** The same in lists of any kind. */
export interface AnyCheckpoint {
  readonly step: number;
  readonly parameters: ArrayLike<number>;
  readonly memory: ArrayLike<number>;
}

/** Copies a checkpoint's numbers into a state; throws RangeError, and changes nothing, where they do not fit. */
export function readCheckpoint(
  checkpoint: AnyCheckpoint,
  parameters: Numbers,
  memory: Numbers,
): void {
  if (!(Number.isSafeInteger(checkpoint.step) && checkpoint.step >= 0)) {
    throw new RangeError(`step must be a whole number from 0 up, not ${checkpoint.step}`);
  }
  checkNumbers('parameters', checkpoint.parameters, parameters.length);
  checkNumbers('memory', checkpoint.memory, memory.length);
  parameters.set(checkpoint.parameters);
  memory.set(checkpoint.memory);
}

function checkNumbers(name: string, numbers: ArrayLike<number>, length: number): void {
  if (numbers.length !== length) {
    throw new RangeError(`expected ${length} ${name}, got ${numbers.length}`);
  }
  for (let i = 0; i < length; i++) {
    if (!Number.isFinite(numbers[i])) throw new RangeError(`${name} must be finite`);
  }
}
