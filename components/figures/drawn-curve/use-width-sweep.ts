import { useEffect, useReducer, useRef } from 'preact/hooks';
import { useRun } from '../../parts/run/use-run.ts';
import type { DrawnCurve } from './curve-points.ts';
import type { FitSettings } from './fit-settings.ts';
import { WidthSweep } from './width-sweep.ts';

/** As many as have a dash of their own. */
const MOST = 4;

/** Keeps the comparisons of widths on one curve; another curve begins with none. */
export function useWidthSweep(curve: DrawnCurve, settings: FitSettings) {
  const kept = useRef<readonly WidthSweep[]>([]);
  const [, show] = useReducer((count: number, _: undefined) => count + 1, 0);
  const sweeps = kept.current.filter((sweep) => sweep.curve === curve);
  const present = sweeps[sweeps.length - 1];
  const isSame = present !== undefined && sameKind(present.settings, settings);

  const run = useRun({
    update: () => {
      const sweep = kept.current[kept.current.length - 1];
      sweep?.advance();
      return !sweep || sweep.ended ? { kind: 'finished', message: '' } : undefined;
    },
    show: () => show(undefined),
    pace: 'full',
  });
  // Whoever changes curve or network has turned to something else: the comparison stops.
  const { depth, activation, seed } = settings;
  useEffect(() => run.reset(), [curve, depth, activation, seed]);

  return {
    sweeps,
    running: run.state.status === 'running' || run.state.status === 'waiting',
    finished: isSame && present.ended,
    stage: run.stage,
    pause: run.pause,
    /** Goes on with the present comparison, or begins one of the present network. */
    train: () => {
      if (!isSame) {
        const others = sweeps.filter((sweep) => !sameKind(sweep.settings, settings));
        kept.current = [...others, new WidthSweep(curve, settings)].slice(-MOST);
        run.reset();
      }
      run.train();
    },
  };
}

function sameKind(a: FitSettings, b: FitSettings): boolean {
  return a.depth === b.depth && a.activation === b.activation && a.seed === b.seed;
}
