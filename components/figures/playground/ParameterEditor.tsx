import { NumberField } from '../../parts/controls/NumberField.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { sizesOf } from '../../parts/network/network-data.ts';
import { layerName, neuronName } from '../../parts/network/network-words.ts';
import { type ParameterPlace, readParameter } from '../../parts/network/parameter-place.ts';
import { formatNumber } from '../../parts/text/format-number.ts';
import type { Inside } from './use-inside.ts';

export interface ParameterEditorProps {
  inside: Inside;
  onEdit: (place: ParameterPlace, value: number) => void;
}

/** The largest weight that can be typed. */
const LARGEST = 1e6;

/** One weight or bias, chosen by its place: its gradient, and a field to set it. */
export function ParameterEditor({ inside, onEdit }: ParameterEditorProps) {
  const { network, place, choose } = inside;
  const { layer, to, from } = place;
  const sizes = sizesOf(network);
  const { value, gradient } = readParameter(network, place);
  const neurons = (of: number) =>
    Array.from({ length: sizes[of] }, (_, i) => ({
      value: `${i}`,
      label: neuronName(network, of, i),
    }));
  return (
    <fieldset class="playground-editor needs-scripts">
      <legend>
        <h2>One weight by hand</h2>
      </legend>
      <Select
        id="playground-layer"
        label="Layer"
        value={`${layer}`}
        options={network.layers.map((_, i) => ({
          value: `${i + 1}`,
          label: `${i + 1} (${layerName(i + 1, sizes.length)})`,
        }))}
        onChange={(choice) => choose({ layer: Number(choice), to: 0, from: 0 })}
      />
      <Select
        id="playground-to"
        label="To"
        value={`${to}`}
        options={neurons(layer)}
        onChange={(choice) => choose({ layer, to: Number(choice), from })}
      />
      <Select
        id="playground-from"
        label="From"
        value={`${from}`}
        options={[{ value: 'bias', label: 'bias' }, ...neurons(layer - 1)]}
        onChange={(choice) =>
          choose({ layer, to, from: choice === 'bias' ? choice : Number(choice) })
        }
      />
      <NumberField
        id="playground-weight"
        label={from === 'bias' ? 'Bias' : 'Weight'}
        value={value}
        min={-LARGEST}
        max={LARGEST}
        neighbour={(weight, direction) => Number((weight + direction / 10).toPrecision(12))}
        onChange={(weight) => onEdit(place, weight)}
      />
      <p>
        Gradient{' '}
        <output class="playground-gradient">
          {gradient === undefined ? 'waits for a pause' : formatNumber(gradient, 6)}
        </output>
      </p>
      <p class="playground-note">
        Or choose an edge, a neuron or a cell of the tables. Training goes on from what you set.
      </p>
    </fieldset>
  );
}
