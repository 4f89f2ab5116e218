import type { ComponentChildren } from 'preact';
import { SeedField } from '../../parts/controls/SeedField.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { ACTIVATIONS, DEPTHS, type FitSettings, WIDTHS } from './fit-settings.ts';

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
        value={settings.depth}
        options={DEPTHS}
        onChange={(depth) => onChange({ depth })}
      />
      <Select
        id={`${id}-activation`}
        label="Activation"
        value={settings.activation}
        options={ACTIVATIONS}
        onChange={(activation) => onChange({ activation })}
      />
      <SeedField id={`${id}-seed`} value={settings.seed} onChange={(seed) => onChange({ seed })} />
      {children}
    </div>
  );
}
