import { Select } from '../controls/Select.tsx';
import type { SmallNetwork } from './small-network.ts';

export interface ExampleSelectProps {
  /** Unique on the page. */
  id: string;
  network: SmallNetwork;
  /** Counted from 0. */
  example: number;
  onChange: (example: number) => void;
}

/** Which of a small network’s examples a figure speaks of; nothing where there is only one. */
export function ExampleSelect({ id, network, example, onChange }: ExampleSelectProps) {
  if (network.examples.length === 1) return null;
  return (
    <Select
      id={id}
      label="Example"
      value={`${example}`}
      options={network.examples.map((_, i) => ({ value: `${i}`, label: `${i + 1}` }))}
      onChange={(value) => onChange(Number(value))}
    />
  );
}

/** Returns a network with this example alone, so that its loss is that example’s. */
export const withExampleAlone = (network: SmallNetwork, example: number): SmallNetwork => ({
  ...network,
  examples: [network.examples[example]],
});
