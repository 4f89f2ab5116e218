import { useEffect, useRef, useState } from 'preact/hooks';
import { choiceOf } from '../../parts/link/read-fields.ts';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { WIDTHS } from './cost-model.ts';
import { NOTHING_TIMED, TASKS, type Timings, timeGradient, withTiming } from './measure.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'gradient-cost';

export const WIDTH_CHOICES = WIDTHS.map((width) => ({
  value: String(width),
  label: `2-${width}-${width}-1`,
}));

const FIRST = WIDTHS.indexOf(16);

/** Keeps which network is looked at, and measures in slices of a few milliseconds. */
export function useGradientCost() {
  const [chosen, choose] = useState(FIRST);
  const [timings, setTimings] = useState<Timings>(NOTHING_TIMED);
  const [done, setDone] = useState<number | undefined>(undefined);
  const [shown, show] = useState<'counted' | 'measured'>('counted');
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const measure = () => {
    cancelAnimationFrame(frame.current);
    let latest = NOTHING_TIMED;
    let next = 0;
    setDone(0);
    const one = () => {
      const { width, method, place } = TASKS[next];
      latest = withTiming(
        latest,
        method,
        place,
        timeGradient(width, method, () => performance.now()),
      );
      next++;
      setTimings(latest);
      setDone(next);
      show('measured');
      if (next < TASKS.length) frame.current = requestAnimationFrame(one);
    };
    frame.current = requestAnimationFrame(one);
  };
  const problem = useLinkedState({
    figure: ID,
    parse: (data) => choiceOf((data as { width?: unknown } | null)?.width, WIDTH_CHOICES),
    apply: (width) => choose(WIDTHS.findIndex((each) => String(each) === width)),
  });
  return { chosen, choose, timings, done, shown, show, measure, problem };
}
