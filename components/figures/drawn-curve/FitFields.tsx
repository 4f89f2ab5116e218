import type { ComponentChildren } from 'preact';
import { NumberField } from '../../parts/controls/NumberField.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { ACTIVATIONS, DEPTHS, type FitSettings, SEEDS, WIDTHS } from './fit-settings.ts';

export interface FitFieldsProps {
  /** Unique on the page. */
  id: string;
  settings: FitSettings;
  onChange: (changed: Partial<FitSettings>) => void;
  /** A button beside them. */
  children: ComponentChildren;
}

/** Width, depth, activation and seed; any change begins the training anew. */
export function FitFields({ id, settings, onChange, children }: FitFieldsProps) {
  return (
    <div class="fit-fields">
      <Slider
        id={`${id}-width`}
        label="Width"
        value={settings.width}
        min={WIDTHS[0]}
        max={WIDTHS[1]}
        step={1}
        onChange={(width) => onChange({ width })}
      />
      <Segmented
        id={`${id}-depth`}
        label="Hidden layers"
        value={settings.depth === 1 ? '1' : '2'}
        options={DEPTHS}
        onChange={(depth) => onChange({ depth: depth === '1' ? 1 : 2 })}
      />
      <Select
        id={`${id}-activation`}
        label="Activation"
        value={settings.activation}
        options={ACTIVATIONS}
        onChange={(activation) => onChange({ activation })}
      />
      <NumberField
        id={`${id}-seed`}
        label="Seed"
        value={settings.seed}
        min={SEEDS[0]}
        max={SEEDS[1]}
        whole
        onChange={(seed) => onChange({ seed })}
      />
      {children}
    </div>
  );
}
