import { useState } from 'preact/hooks';
import { Select } from '../controls/Select.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { ExampleFields } from './ExampleFields.tsx';
import { LOSSES, withLoss } from './edit-functions.ts';
import { LayerFields } from './LayerFields.tsx';
import { ShapeFields } from './ShapeFields.tsx';
import { nameOfNetwork, type SmallNetwork } from './small-network.ts';
import './small-network.css';

export interface NetworkEditorProps {
  /** Unique on the page. */
  id: string;
  network: SmallNetwork;
  onEdit: (network: SmallNetwork) => void;
  /** True where the figure updates biases, so that freezing them means something. */
  freezing?: boolean | undefined;
}

/** Everything of a small network, to be typed and chosen: closed at first, and drawn when opened. */
export function NetworkEditor(props: NetworkEditorProps) {
  const { network } = props;
  const [open, setOpen] = useState(false);
  return (
    <details
      class="network-editor needs-scripts"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>Change the network ({nameOfNetwork(network)}) and its examples</summary>
      {open && <Fields {...props} />}
    </details>
  );
}

function Fields({ id, network, onEdit, freezing }: NetworkEditorProps) {
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
