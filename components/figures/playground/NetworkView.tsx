import { NumberField } from '../../parts/controls/NumberField.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { NetworkDiagram, type NetworkNumbers } from '../../parts/network/NetworkDiagram.tsx';
import { partOfPlace, placeOf } from '../../parts/network/parameter-place.ts';
import type { GradientsOf } from './model/inspector.ts';
import type { Inside } from './use-inside.ts';

const NUMBERS: readonly { value: NetworkNumbers; label: string }[] = [
  { value: 'activations', label: 'activations' },
  { value: 'weights', label: 'weights' },
  { value: 'gradients', label: 'gradients' },
];
const OF: readonly { value: GradientsOf; label: string }[] = [
  { value: 'loss', label: 'the training loss' },
  { value: 'example', label: 'the one example' },
];

/** The network, and in it the numbers of one example, the weights, or the gradients. */
export function NetworkView({ inside }: { inside: Inside }) {
  const { network, show, place, choose } = inside;
  return (
    <section aria-labelledby="playground-network-title">
      <h2 id="playground-network-title">The network</h2>
      <div class="playground-choices needs-scripts">
        <Segmented
          id="playground-numbers"
          label="Show"
          value={show}
          options={NUMBERS}
          onChange={inside.setShow}
        />
        <NumberField
          id="playground-example"
          label="Training example"
          value={inside.example + 1}
          min={1}
          max={inside.examples}
          whole
          onChange={(value) => inside.setExample(value - 1)}
        />
        <Select
          id="playground-gradients-of"
          label="Gradients of"
          value={inside.gradientsOf}
          options={OF}
          onChange={inside.setGradientsOf}
        />
      </div>
      <NetworkDiagram
        id="playground-network"
        network={network}
        show={show}
        current={partOfPlace(place)}
        onSelect={(part) => choose(placeOf(part) ?? place)}
        table={false}
      />
    </section>
  );
}
