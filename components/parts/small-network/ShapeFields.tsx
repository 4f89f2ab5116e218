import { Select } from '../controls/Select.tsx';
import { layerName } from '../network/network-words.ts';
import { withHiddenLayers, withNeurons } from './edit-shape.ts';
import type { NetworkEditorProps } from './NetworkEditor.tsx';
import { LIMITS, widthsOf } from './small-network.ts';

const WIDTHS = countTo(1, LIMITS.neurons);
const HIDDEN = countTo(0, LIMITS.layers - 1);

/** How many hidden layers there are, and how many neurons each layer has. */
export function ShapeFields({ id, network, onEdit }: NetworkEditorProps) {
  const widths = widthsOf(network);
  return (
    <div class="network-choices">
      <Select
        id={`${id}-hidden`}
        label="Hidden layers"
        value={`${widths.length - 2}`}
        options={HIDDEN}
        onChange={(count) => onEdit(withHiddenLayers(network, Number(count)))}
      />
      {widths.map((width, layer) => (
        <Select
          key={layer}
          id={`${id}-width-${layer}`}
          label={layer === 0 ? 'Inputs' : `Neurons, ${layerName(layer, widths.length)}`}
          value={`${width}`}
          options={WIDTHS}
          onChange={(neurons) => onEdit(withNeurons(network, layer, Number(neurons)))}
        />
      ))}
    </div>
  );
}

function countTo(least: number, most: number) {
  return Array.from({ length: most - least + 1 }, (_, i) => ({
    value: `${least + i}`,
    label: `${least + i}`,
  }));
}
