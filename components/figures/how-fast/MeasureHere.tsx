import type { useMeasureHere } from './use-measure-here.ts';
import { sayTimed } from './words.ts';

export interface MeasureHereProps {
  /** Unique on the page. */
  id: string;
  here: ReturnType<typeof useMeasureHere>;
}

/** A button that times the engine's builds on this very machine, and what came of it. */
export function MeasureHere({ id, here }: MeasureHereProps) {
  const { timed, busy, problem, measure, stop } = here;
  return (
    <section class="measure-here needs-scripts" aria-labelledby={`${id}-here`}>
      <h3 id={`${id}-here`}>On your machine</h3>
      <p>Trains this network with each build of the engine, for one second each.</p>
      <button type="button" class="control-button is-main" onClick={busy ? stop : measure}>
        {busy ? 'Stop' : 'Measure it here'}
      </button>
      <div role="status">
        {busy && <p>Measuring …</p>}
        {problem && <p>{problem}</p>}
        {timed.length > 0 && (
          <ul>
            {timed.map((each) => (
              <li key={each.kind}>{sayTimed(each)}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
