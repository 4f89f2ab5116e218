import type { Choice } from './choice.ts';
import './controls.css';

export interface SelectProps<T extends string | number> {
  /** Unique on the page. */
  id: string;
  label: string;
  value: T;
  options: readonly Choice<T>[];
  onChange: (value: T) => void;
}

/** One choice of many, from a list that opens. */
export function Select<T extends string | number>(props: SelectProps<T>) {
  const { id, label, value, options, onChange } = props;
  return (
    <span class="select">
      <label for={id} class="control-label">
        {label}
      </label>
      <select
        id={id}
        autocomplete="off"
        value={value}
        onChange={(event) => onChange(options[event.currentTarget.selectedIndex].value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
