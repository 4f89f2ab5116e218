import { NumberField } from '../../parts/controls/NumberField.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { formatCount } from '../../parts/text/format-number.ts';
import type { Session } from './model/session.ts';
import { CHOICES, LIMITS, MOST_LAYERS, type Settings } from './model/settings.ts';

export interface NetworkSettingsProps {
  session: Session;
  onChange: (change: Partial<Settings>) => void;
}

/** The network: hidden layers, activation, loss, first weights. */
export function NetworkSettings({ session, onChange }: NetworkSettingsProps) {
  const { settings, network, output, data } = session.experiment;
  const { hidden } = settings;
  const numbers = data.raw.kind === 'regression';
  return (
    <fieldset>
      <legend>
        <h2>Network</h2>
      </legend>
      {hidden.map((neurons, i) => (
        <div class="playground-layer" key={i}>
          <NumberField
            id={`playground-hidden-${i + 1}`}
            label={`Hidden layer ${i + 1}`}
            value={neurons}
            {...LIMITS.hidden}
            onChange={(next) => onChange({ hidden: hidden.with(i, next) })}
          />
          <button
            type="button"
            class="control-button"
            aria-label={`Remove hidden layer ${i + 1}`}
            onClick={() => onChange({ hidden: hidden.toSpliced(i, 1) })}
          >
            Remove
          </button>
        </div>
      ))}
      <div class="playground-layer">
        <button
          type="button"
          class="control-button"
          aria-disabled={hidden.length >= MOST_LAYERS}
          onClick={() => {
            if (hidden.length < MOST_LAYERS) onChange({ hidden: [...hidden, hidden.at(-1) ?? 8] });
          }}
        >
          Add a hidden layer
        </button>
        <span>
          {hidden.length >= MOST_LAYERS && 'These are all there can be. '}
          {formatCount(network.parameterCount)} weights and biases
        </span>
      </div>
      <Select
        id="playground-activation"
        label="Activation"
        value={settings.activation}
        options={CHOICES.activation}
        onChange={(activation) => onChange({ activation })}
      />
      {!numbers && (
        <Select
          id="playground-loss-choice"
          label="Loss"
          value={settings.loss}
          options={CHOICES.loss}
          onChange={(loss) => onChange({ loss })}
        />
      )}
      <p class="playground-note">{output.reason}</p>
      <Select
        id="playground-initialization"
        label="First weights"
        value={settings.initialization}
        options={CHOICES.initialization}
        onChange={(initialization) => onChange({ initialization })}
      />
      <NumberField
        id="playground-seed"
        label="Seed of weights and order"
        value={settings.seed}
        {...LIMITS.seed}
        onChange={(seed) => onChange({ seed })}
      />
    </fieldset>
  );
}
