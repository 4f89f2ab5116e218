import type { Choice } from './choice.ts';
import './controls.css';

export interface SegmentedProps<T extends string | number> {
  /** Unique on the page. */
  id: string;
  label: string;
  value: T | undefined;
  options: readonly Choice<T>[];
  onChange: (value: T) => void;
}

/** One choice of a few, all in view: a group of radio buttons side by side. */
export function Segmented<T extends string | number>(props: SegmentedProps<T>) {
  const { id, label, value, options, onChange } = props;
  return (
    <fieldset class="segmented">
      <legend class="control-label">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={id}
            autocomplete="off"
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
