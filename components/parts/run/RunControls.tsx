import type { ComponentChildren } from 'preact';
import type { Choice } from '../controls/choice.ts';
import { Select } from '../controls/Select.tsx';
import { PACES, type Pace } from './pace.ts';
import { canGoOn, sayRunState } from './run-state.ts';
import type { Run } from './use-run.ts';
import '../controls/controls.css';
import './run-controls.css';

export interface RunControlsProps {
  /** Unique on the page. */
  id: string;
  run: Run;
  /** Puts the figure's model back to its start; the run is put back by itself. */
  onReset: () => void;
  pace: Pace;
  /** The paces to choose from, where a figure has its own. */
  paces?: readonly Choice<Pace>[] | undefined;
  onPace: (pace: Pace) => void;
  /** What one step is called on its button. */
  stepLabel?: string | undefined;
  /** Other buttons that make steps. */
  moreSteps?: ComponentChildren;
  /** Where the run stands, in the figure's own words, such as `Epoch 312`. */
  progress?: string | undefined;
}

/** Train and pause, one step, reset, pace, and where the run stands. */
export function RunControls(props: RunControlsProps) {
  const { id, run, onReset, pace, paces = PACES, onPace, stepLabel = 'Step', progress } = props;
  const going = run.state.status === 'running' || run.state.status === 'waiting';
  const over = !canGoOn(run.state);
  return (
    <div class="run-controls needs-scripts">
      <button
        type="button"
        class="control-button is-main"
        aria-disabled={over}
        onClick={going ? run.pause : run.train}
      >
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d={going ? 'M2 1h3v10h-3zM7 1h3v10h-3z' : 'M2 1l9 5l-9 5z'} fill="currentColor" />
        </svg>
        {going ? 'Pause' : 'Train'}
      </button>
      <button type="button" class="control-button" aria-disabled={over} onClick={run.step}>
        {stepLabel}
      </button>
      {props.moreSteps}
      <button
        type="button"
        class="control-button"
        onClick={() => {
          run.reset();
          onReset();
        }}
      >
        Reset
      </button>
      <Select id={`${id}-pace`} label="Pace" value={pace} options={paces} onChange={onPace} />
      <p class="run-status">
        {progress && <span class="run-progress">{progress}</span>}{' '}
        <span role="status">{sayRunState(run.state)}</span>
      </p>
    </div>
  );
}
