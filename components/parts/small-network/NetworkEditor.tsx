import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
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

/** Everything of a small network, to be typed and chosen: closed at first, loaded and drawn when opened. */
export function NetworkEditor(props: NetworkEditorProps) {
  const { network } = props;
  const [open, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<{ Fields: ComponentType<NetworkEditorProps> }>();
  const toggle = async (shown: boolean) => {
    setOpen(shown);
    if (shown && !loaded)
      setLoaded({ Fields: (await import('./NetworkFields.tsx')).NetworkFields });
  };
  return (
    <details
      class="network-editor needs-scripts"
      onToggle={(event) => toggle(event.currentTarget.open)}
    >
      <summary>Change the network ({nameOfNetwork(network)}) and its examples</summary>
      {open && loaded && <loaded.Fields {...props} />}
    </details>
  );
}
