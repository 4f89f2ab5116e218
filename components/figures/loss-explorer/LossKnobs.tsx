import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { type LossState, spanOf, withClass, withTarget, withValue } from './loss-state.ts';
import { nameOf, symbolOf } from './words.ts';

export interface LossKnobsProps {
  /** Unique on the page. */
  id: string;
  state: LossState;
  onChange: (to: (state: LossState) => LossState) => void;
}

const RIGHT = ['1', '2', '3'].map((value) => ({ value, label: value }));

/** A slider for every prediction or logit, and the targets. */
export function LossKnobs({ id, state, onChange }: LossKnobsProps) {
  const { loss, against, values, targets } = state;
  const [min, max] = spanOf(state);
  const what = against === 'logit' ? 'Logit' : 'Prediction';
  return (
    <div class="loss-knobs needs-scripts">
      {values.map((value, j) => (
        <Slider
          key={nameOf(state, j)}
          id={`${id}-value-${j + 1}`}
          label={`${what} ${nameOf(state, j)}`}
          value={value}
          min={min}
          max={max}
          step={against === 'logit' ? 0.1 : min > 0 ? 0.001 : 0.01}
          onChange={(to) => onChange((now) => withValue(now, j, to))}
        />
      ))}
      {loss === 'cross-entropy' ? (
        <Segmented
          id={`${id}-class`}
          label="Right class"
          value={String(targets.indexOf(1) + 1)}
          options={RIGHT}
          onChange={(right) => onChange((now) => withClass(now, Number(right) - 1))}
        />
      ) : (
        targets.map((target, j) => (
          <Slider
            key={symbolOf('y', targets.length, j)}
            id={`${id}-target-${j + 1}`}
            label={`Target ${symbolOf('y', targets.length, j)}`}
            value={target}
            min={0}
            max={1}
            step={0.01}
            onChange={(to) => onChange((now) => withTarget(now, j, to))}
          />
        ))
      )}
    </div>
  );
}
