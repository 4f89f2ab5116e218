import { Select } from '../controls/Select.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { ExampleFields } from './ExampleFields.tsx';
import { LOSSES, withLoss } from './edit-functions.ts';
import { LayerFields } from './LayerFields.tsx';
import type { NetworkEditorProps } from './NetworkEditor.tsx';
import { ShapeFields } from './ShapeFields.tsx';

/** The fields of a network editor: its shape, its layers, its loss, its examples. */
export function NetworkFields({ id, network, onEdit, freezing }: NetworkEditorProps) {
  return (
    <div class="network-fields">
      <ShapeFields id={id} network={network} onEdit={onEdit} />
      {network.layers.map((_, l) => (
        <LayerFields key={l} id={id} network={network} layer={l + 1} onEdit={onEdit} />
      ))}
      <div class="network-choices">
        <Select
          id={`${id}-loss`}
          label="Loss"
          value={network.loss}
          options={LOSSES}
          onChange={(loss) => onEdit(withLoss(network, loss))}
        />
        {freezing && (
          <Toggle
            label="Biases stay as they are"
            checked={network.freezeBiases}
            onChange={(freezeBiases) => onEdit({ ...network, freezeBiases })}
          />
        )}
      </div>
      <p class="network-note">
        Softmax and cross-entropy go together, and binary cross-entropy goes with sigmoid: choose
        one, and the other follows.
      </p>
      <ExampleFields id={id} network={network} onEdit={onEdit} />
    </div>
  );
}
