import { Select } from '../controls/Select.tsx';
import type { ParameterPlace } from '../network/parameter-place.ts';
import { nameOfPlace, placesOf, samePlace } from './parameters.ts';
import type { SmallNetwork } from './small-network.ts';

export interface ParameterSelectProps {
  /** Unique on the page. */
  id: string;
  label?: string | undefined;
  network: SmallNetwork;
  place: ParameterPlace;
  onChange: (place: ParameterPlace) => void;
}

/** A list of all weights and biases of a small network, to choose one. */
export function ParameterSelect(props: ParameterSelectProps) {
  const { id, label = 'Weight or bias', network, place, onChange } = props;
  const places = placesOf(network);
  return (
    <Select
      id={id}
      label={label}
      value={`${places.findIndex((candidate) => samePlace(candidate, place))}`}
      options={places.map((one, i) => ({ value: `${i}`, label: nameOfPlace(one) }))}
      onChange={(value) => onChange(places[Number(value)])}
    />
  );
}
