import { useReducer, useRef, useState } from 'preact/hooks';
import type { Pace } from './pace.ts';
import type { RunEnd } from './run-slice.ts';
import { type Run, useRun } from './use-run.ts';

export interface ModelRunOptions<M extends object> {
  /** Makes the model that the figure begins with. */
  first: () => M;
  /** Makes one update of the present model, in place; returns how the run ended, if it did. */
  update: (model: M) => RunEnd | undefined;
  /** What the step button does, where that is less than an update. */
  step?: ((model: M) => RunEnd | undefined) | undefined;
  /** The pace at first. */
  pace: Pace;
}

export interface ModelRun<M extends object> {
  readonly model: M;
  /** Differs at each picture of the model, which is changed in place. */
  readonly version: number;
  readonly run: Run;
  readonly pace: Pace;
  readonly setPace: (pace: Pace) => void;
  /** Takes another model in its place; the run is ready again. */
  readonly begin: (model: M) => void;
  /** The same, but a run that is going goes on with it. */
  readonly exchange: (model: M) => void;
}

/** Keeps a model that trains in place, and runs it in slices. */
export function useModelRun<M extends object>(options: ModelRunOptions<M>): ModelRun<M> {
  const { first, update, step } = options;
  const kept = useRef<M | undefined>(undefined);
  kept.current ??= first();
  const [pace, setPace] = useState(options.pace);
  const [version, show] = useReducer((count: number, _: undefined) => count + 1, 0);
  const run = useRun({
    update: () => update(kept.current as M),
    step: step && (() => step(kept.current as M)),
    show: () => show(undefined),
    pace,
  });
  const exchange = (model: M) => {
    kept.current = model;
    show(undefined);
  };
  const begin = (model: M) => {
    run.reset();
    exchange(model);
  };
  return { model: kept.current, version, run, pace, setPace, begin, exchange };
}

/** How a run of a model stands that knows its own end; `message` is said at it. */
export function endOf(
  { ended }: { readonly ended: boolean },
  message = 'Finished.',
): RunEnd | undefined {
  return ended ? { kind: 'finished', message } : undefined;
}
