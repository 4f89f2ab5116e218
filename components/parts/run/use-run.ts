import type { RefObject } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { PACE, type Pace } from './pace.ts';
import { type RunEnd, runSlice } from './run-slice.ts';
import { canGoOn, nextRunState, READY, type RunState } from './run-state.ts';
import { watchSight } from './watch-sight.ts';

export interface RunOptions {
  /** Makes one update of the figure's model; returns how the run ended, if it did. */
  update: () => RunEnd | undefined;
  /** What the step button does, where that is less than an update. */
  step?: (() => RunEnd | undefined) | undefined;
  /** Shows the model's present state: called after each slice, and after a single step. */
  show: () => void;
  pace: Pace;
}

export interface Run {
  readonly state: RunState;
  train: () => void;
  pause: () => void;
  /** Makes one update, or what the figure calls a step. */
  step: () => void;
  /** Back to ready; the figure resets its own model. */
  reset: () => void;
  /** Goes on the figure's outermost element: a run waits while that is far out of sight. */
  stage: RefObject<HTMLDivElement>;
}

/** Milliseconds of each frame given to training: it leaves the page at 60 frames a second. */
const BUDGET = 8;
/** Milliseconds between two pictures for a reader who asked for less motion. */
const CALM = 500;

/** Runs a training in slices, one a frame, so that the page stays alive. */
export function useRun(options: RunOptions): Run {
  const [state, dispatch] = useReducer(nextRunState, READY);
  const stage = useRef<HTMLDivElement>(null);
  const latest = useRef(options);
  latest.current = options;
  const running = state.status === 'running';

  useEffect(() => watchSight(stage.current, (inSight) => dispatch({ kind: 'sight', inSight })), []);

  useEffect(() => {
    if (!running) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches ? CALM : 0;
    let worked = Number.NEGATIVE_INFINITY;
    let shown = Number.NEGATIVE_INFINITY;
    let frame = 0;
    const onFrame = (time: number) => {
      frame = requestAnimationFrame(onFrame);
      const { every, most } = PACE[latest.current.pace];
      if (time - worked < every) return;
      worked = time;
      const { update } = latest.current;
      const end = runSlice({ update, most, budget: BUDGET, now: () => performance.now() });
      if (end) dispatch({ kind: 'end', end });
      if (end || time - shown >= calm) {
        shown = time;
        latest.current.show();
      }
    };
    frame = requestAnimationFrame(onFrame);
    return () => {
      cancelAnimationFrame(frame);
      // The last slices of a calm run may not have been shown yet.
      latest.current.show();
    };
  }, [running]);

  return {
    state,
    stage,
    train: () => dispatch({ kind: 'train' }),
    pause: () => dispatch({ kind: 'pause' }),
    reset: () => dispatch({ kind: 'reset' }),
    step: () => {
      if (!canGoOn(state)) return;
      const end = (options.step ?? options.update)();
      dispatch(end ? { kind: 'end', end } : { kind: 'step' });
      options.show();
    },
  };
}
