import { Select } from '../../parts/controls/Select.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { BATCHES, OPTIMIZERS, ORDERS, RATES, type RunSettings } from './run-settings.ts';

export interface RunFieldsProps {
  /** Unique on the page. */
  id: string;
  name: string;
  settings: RunSettings;
  onChange: (changed: Partial<RunSettings>) => void;
}

/** What one of the two runs is trained with; any change begins both anew. */
export function RunFields({ id, name, settings, onChange }: RunFieldsProps) {
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
      <Select
        id={`${id}-batch`}
        label="Batch"
        value={settings.batch}
        options={BATCHES}
        onChange={(batch) => onChange({ batch })}
      />
      <Select
        id={`${id}-order`}
        label="Order"
        value={settings.order}
        options={ORDERS}
        onChange={(order) => onChange({ order })}
      />
    </fieldset>
  );
}
