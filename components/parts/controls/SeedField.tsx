import { NumberField } from './NumberField.tsx';
import { SEEDS } from './seeds.ts';

export interface SeedFieldProps {
  /** Unique on the page. */
  id: string;
  value: number;
  onChange: (seed: number) => void;
  /** The largest seed, where a figure takes others than most. */
  most?: number | undefined;
}

/** The seed of a figure, typed. */
export function SeedField({ id, value, onChange, most = SEEDS[1] }: SeedFieldProps) {
  return (
    <NumberField
      id={id}
      label="Seed"
      value={value}
      min={SEEDS[0]}
      max={most}
      whole
      onChange={onChange}
    />
  );
}
