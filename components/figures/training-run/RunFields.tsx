import { Select } from '../../parts/controls/Select.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { OPTIMIZERS, RATES, type RunSettings } from './run-settings.ts';
import type { RunStart } from './run-start.ts';

export interface RunFieldsProps {
  /** Unique on the page. */
  id: string;
  name: string;
  start: RunStart;
  settings: RunSettings;
  onChange: (changed: Partial<RunSettings>) => void;
}

/** What one of the two runs is trained with; any change begins both anew. */
export function RunFields({ id, name, start, settings, onChange }: RunFieldsProps) {
  return (
    <fieldset class="run-fields">
      <legend>{name}</legend>
      <Slider
        id={`${id}-rate`}
        label="Learning rate"
        value={settings.learningRate}
        {...RATES}
        scale="log"
        onChange={(learningRate) => onChange({ learningRate })}
      />
      <Select
        id={`${id}-optimizer`}
        label="Optimizer"
        value={settings.optimizer}
        options={OPTIMIZERS}
        onChange={(optimizer) => onChange({ optimizer })}
      />
      {start.data.size > 1 && (
        <>
          <Select
            id={`${id}-batch`}
            label="Batch"
            value={settings.batch}
            options={start.batches}
            onChange={(batch) => onChange({ batch })}
          />
          <Select
            id={`${id}-order`}
            label="Order"
            value={settings.order}
            options={start.orders}
            onChange={(order) => onChange({ order })}
          />
        </>
      )}
    </fieldset>
  );
}
