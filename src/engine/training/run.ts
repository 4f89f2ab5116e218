import type { Trainer } from './trainer.ts';

/** How far to train: to the first of these ends. */
export interface RunOptions {
  readonly epochs?: number;
  readonly steps?: number;
  /** Asked every few steps, a fraction of a millisecond apart: the engine itself has no clock. */
  readonly keepGoing?: () => boolean;
}

/** Why a run came back. */
export type RunEnd = 'done' | 'paused' | 'stopped' | 'diverged';

/** Trains until an end; `Trainer.run` is the way to it. */
export function run(trainer: Trainer, options: RunOptions, askEvery: number): RunEnd {
  const { epochs = Infinity, steps = Infinity, keepGoing } = options;
  const last = trainer.stepCount + Math.min(steps, epochs * trainer.stepsPerEpoch);
  if (last === Infinity && !keepGoing && !trainer.settings.stopping?.length) {
    throw new RangeError('a run needs an end');
  }
  for (let i = 0; ; i++) {
    if (trainer.divergence) return 'diverged';
    if (trainer.stop) return 'stopped';
    if (trainer.stepCount >= last) return 'done';
    if (keepGoing && i % askEvery === 0 && !keepGoing()) return 'paused';
    trainer.step();
  }
}
