import { NumberField } from '../../parts/controls/NumberField.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { isGenerated } from './model/data-choices.ts';
import { LIMITS, type Settings } from './model/settings.ts';
import { useLoaded } from './use-loaded.ts';
import type { OwnTableUse } from './use-own-table.ts';

export interface DataSettingsProps {
  settings: Settings;
  /** Where the reader wants to use a table, whether or not it is there yet. */
  table: OwnTableUse | undefined;
  onChange: (change: Partial<Settings>) => void;
}

/** The data: how a generated set is made, the reader's own table, and how examples are shared out. */
export function DataSettings({ settings, table, onChange }: DataSettingsProps) {
  const { data, trainShare, validationShare } = settings;
  const OwnTable = useLoaded(() => import('./OwnTable.tsx'), table !== undefined)?.OwnTable;
  return (
    <fieldset>
      <legend>
        <h2>Data</h2>
      </legend>
      {table && OwnTable && <OwnTable table={table} />}
      {isGenerated(data) && (
        <>
          <Slider
            id="playground-size"
            label="Points"
            value={settings.size}
            step={20}
            {...LIMITS.size}
            onChange={(size) => onChange({ size })}
          />
          <Slider
            id="playground-noise"
            label="Noise"
            value={settings.noise}
            {...LIMITS.noise}
            onChange={(noise) => onChange({ noise })}
          />
        </>
      )}
      {data !== 'xor' && (
        <>
          <Slider
            id="playground-train"
            label="To train on, %"
            value={trainShare}
            step={5}
            {...LIMITS.trainShare}
            onChange={(share) =>
              onChange({
                trainShare: share,
                validationShare: Math.min(validationShare, 100 - share),
              })
            }
          />
          <Slider
            id="playground-validation"
            label="To validate, %"
            value={validationShare}
            step={5}
            {...LIMITS.validationShare}
            onChange={(share) =>
              onChange({
                validationShare: share,
                trainShare: Math.min(trainShare, 100 - share),
              })
            }
          />
          <NumberField
            id="playground-data-seed"
            label={isGenerated(data) ? 'Seed of points and parts' : 'Seed of the parts'}
            value={settings.dataSeed}
            {...LIMITS.dataSeed}
            onChange={(dataSeed) => onChange({ dataSeed })}
          />
          <p class="playground-note">
            What is left, {100 - trainShare - validationShare} %, is the test part. Each class has
            its share in every part.
          </p>
        </>
      )}
      <p class="playground-note">
        Every input is standardized: its mean over the training part is taken away and the rest
        divided by its standard deviation there. Pictures keep the data’s own units.
      </p>
    </fieldset>
  );
}
