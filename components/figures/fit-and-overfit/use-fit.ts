import { useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { sayDivergence } from '../../parts/run/say-divergence.ts';
import { endOf, useModelRun } from '../../parts/run/use-model-run.ts';
import {
  drawnModel,
  FIRST_COUNT,
  FIRST_SETTINGS,
  FitModel,
  type FitSettings,
} from './fit-model.ts';
import { FEWEST_POINTS, type FitPoint, MOST_POINTS, placed, trueCurve } from './points.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'fit-and-overfit';

/** Keeps the fit and the chosen point, and turns the controls into points and updates. */
export function useFit() {
  const { model, run, pace, setPace, ...kept } = useModelRun({
    first: () => drawnModel(FIRST_SETTINGS, FIRST_COUNT),
    update: (present) => {
      present.advance();
      const { divergence } = present.trainer;
      return divergence ? { kind: 'diverged', message: sayDivergence(divergence) } : endOf(present);
    },
    pace: 'ten',
  });
  const [chosen, choose] = useState(0);
  const [press, setPress] = useState<'move' | 'add'>('move');

  const begin = (next: FitModel) => {
    // A run that is going goes on with what is new.
    if (run.state.status === 'running') kept.exchange(next);
    else kept.begin(next);
    if (chosen >= next.points.length) choose(next.points.length - 1);
  };
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-fit.ts')).readFit },
    apply: (linked) => {
      run.reset();
      begin(linked);
    },
  });

  const { settings, points } = model;
  const withPoints = (next: readonly FitPoint[]) => begin(new FitModel(settings, next));
  const move = (moved: number, to: FitPoint) =>
    withPoints(points.map((point, i) => (i === moved ? placed(to) : point)));
  const add = (point: FitPoint) => {
    if (points.length >= MOST_POINTS) return;
    withPoints([...points, placed(point)]);
    choose(points.length);
  };
  const remove = (removed: number) => {
    if (points.length > FEWEST_POINTS) withPoints(points.filter((_, i) => i !== removed));
  };
  return {
    model,
    run,
    pace,
    setPace,
    problem,
    chosen,
    choose,
    press,
    setPress,
    move,
    remove,
    pressAt: (at: FitPoint) => (press === 'add' ? add(at) : move(chosen, at)),
    addInGap: () => add(middleOfGap(points)),
    set: (change: Partial<FitSettings>) => begin(new FitModel({ ...settings, ...change }, points)),
    /** Draws new points for a seed or a noise. */
    draw: (change: Partial<FitSettings>, count = points.length) => {
      choose(0);
      begin(drawnModel({ ...settings, ...change }, count));
    },
    reset: () => {
      run.reset();
      begin(new FitModel(settings, points));
    },
  };
}

/** Returns the point of the true curve in the middle of the widest gap between points. */
function middleOfGap(points: readonly FitPoint[]): FitPoint {
  const xs = [-1, ...points.map(({ x }) => x).sort((a, b) => a - b), 1];
  let widest = 1;
  for (let i = 1; i < xs.length; i++) {
    if (xs[i] - xs[i - 1] > xs[widest] - xs[widest - 1]) widest = i;
  }
  const x = (xs[widest] + xs[widest - 1]) / 2;
  return { x, y: trueCurve(x) };
}
