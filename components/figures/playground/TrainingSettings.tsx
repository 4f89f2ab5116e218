import { NumberField } from '../../parts/controls/NumberField.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { CHOICES, LIMITS, type Settings } from './model/settings.ts';

export interface TrainingSettingsProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** The training: optimizer, learning rate, batch, regularization, length. */
export function TrainingSettings({ settings, onChange }: TrainingSettingsProps) {
  return (
    <fieldset>
      <legend>
        <h2>Training</h2>
      </legend>
      <Select
        id="playground-optimizer"
        label="Optimizer"
        value={settings.optimizer}
        options={CHOICES.optimizer}
        onChange={(optimizer) => onChange({ optimizer })}
      />
      <Select
        id="playground-batch"
        label="Examples in a batch"
        value={settings.batchSize}
        options={CHOICES.batchSize}
        onChange={(batchSize) => onChange({ batchSize })}
      />
      <Slider
        id="playground-rate"
        label="Learning rate η"
        value={settings.learningRate}
        scale="log"
        {...LIMITS.learningRate}
        onChange={(learningRate) => onChange({ learningRate })}
      />
      <Select
        id="playground-schedule"
        label="The rate"
        value={settings.schedule}
        options={CHOICES.schedule}
        onChange={(schedule) => onChange({ schedule })}
      />
      <Slider
        id="playground-decay"
        label="L2 penalty on the weights"
        value={settings.weightDecay}
        step={0.001}
        {...LIMITS.weightDecay}
        onChange={(weightDecay) => onChange({ weightDecay })}
      />
      <Slider
        id="playground-dropout"
        label="Dropout in hidden layers"
        value={settings.dropout}
        step={0.05}
        {...LIMITS.dropout}
        onChange={(dropout) => onChange({ dropout })}
      />
      <NumberField
        id="playground-epochs"
        label="Stop after"
        unit="epochs"
        value={settings.epochs}
        {...LIMITS.epochs}
        onChange={(epochs) => onChange({ epochs })}
      />
      <p class="playground-note">
        Rate, penalty, dropout and length can change in the middle of a run, which then goes on from
        its present weights. Any other change begins a new run.
      </p>
    </fieldset>
  );
}
