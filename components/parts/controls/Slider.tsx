import { formatPlain } from '../text/format-number.ts';
import { NumberField } from './NumberField.tsx';
import { LOG_NOTCHES, neighbour, notchOf, type SliderRange, valueAtNotch } from './slider-scale.ts';
import './controls.css';

export interface SliderProps {
  /** Unique on the page. */
  id: string;
  label: string;
  value: number;
  min: number;
  max: number;
  /** Defaults to a hundredth of the range; ignored by a `log` slider. */
  step?: number | undefined;
  scale?: 'linear' | 'log' | undefined;
  unit?: string | undefined;
  onChange: (value: number) => void;
}

/** A slider and a field for the same number: drag it, use the arrow keys, or type it. */
export function Slider({ id, label, value, unit, onChange, ...limits }: SliderProps) {
  const { min, max, step = (max - min) / 100, scale = 'linear' } = limits;
  const range: SliderRange = { min, max, step, scale };
  const log = scale === 'log';
  const ends = log ? { min: 0, max: LOG_NOTCHES, step: 1 } : { min, max, step };
  return (
    <div class="slider">
      <label for={id} class="control-label">
        {label}
      </label>
      <input
        id={id}
        type="range"
        autocomplete="off"
        {...ends}
        value={log ? notchOf(value, range) : value}
        aria-valuetext={`${formatPlain(value)}${unit ? ` ${unit}` : ''}`}
        onInput={(event) => {
          const position = event.currentTarget.valueAsNumber;
          onChange(log ? valueAtNotch(position, range) : position);
        }}
      />
      <NumberField
        id={`${id}-typed`}
        label={label}
        labelHidden
        value={value}
        min={min}
        max={max}
        whole={!log && Number.isInteger(step) && Number.isInteger(min)}
        unit={unit}
        neighbour={(from, direction) => neighbour(from, direction, range)}
        onChange={onChange}
      />
    </div>
  );
}
