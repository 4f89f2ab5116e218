import { useState } from 'preact/hooks';
import { formatPlain } from '../text/format-number.ts';
import { type NumberRange, parseNumber } from '../text/parse-number.ts';
import './controls.css';

export interface NumberFieldProps extends NumberRange {
  /** Unique on the page. */
  id: string;
  label: string;
  value: number;
  onChange: (value: number) => void;
  unit?: string | undefined;
  /** The value one press of the up (1) or down (−1) arrow leads to. */
  neighbour?: ((value: number, direction: 1 | -1) => number) | undefined;
  /** Where a slider beside it carries the visible label. */
  labelHidden?: boolean | undefined;
}

/**
 * A typed number. It counts when the reader leaves the field or presses Enter; anything that is no
 * number in the range is answered in words, and the last good value stays.
 */
export function NumberField(props: NumberFieldProps) {
  const { id, label, value, unit, onChange } = props;
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [refusal, setRefusal] = useState({ text: '', at: value });
  // A refusal is about the value it left in place: any new value clears it.
  const message = refusal.at === value ? refusal.text : '';

  const settle = (text: string) => {
    setTyped(undefined);
    const parsed = parseNumber(text, props);
    if ('message' in parsed) {
      setRefusal({ text: `${parsed.message} It stays at ${formatPlain(value)}.`, at: value });
      return;
    }
    setRefusal({ text: '', at: value });
    if (parsed.value !== value) onChange(parsed.value);
  };

  const stepByArrow = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    const move = props.neighbour ?? ((from, by) => from + by);
    setTyped(undefined);
    onChange(Math.min(props.max, Math.max(props.min, move(value, direction))));
  };

  return (
    <span class="number-field">
      <label for={id} class={props.labelHidden ? 'visually-hidden' : undefined}>
        {props.labelHidden ? `${label}, typed` : label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        size={7}
        value={typed ?? formatPlain(value)}
        aria-invalid={message !== ''}
        aria-describedby={`${id}-message`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => settle(event.currentTarget.value)}
        // No change is reported for a number typed over itself.
        onBlur={() => setTyped(undefined)}
        onKeyDown={stepByArrow}
      />
      {unit && <span class="control-unit">{unit}</span>}
      <span id={`${id}-message`} class="control-message" role="status">
        {message}
      </span>
    </span>
  );
}
