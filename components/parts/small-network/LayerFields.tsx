import { Select } from '../controls/Select.tsx';
import { layerName } from '../network/network-words.ts';
import { activationsFor, withActivation } from './edit-functions.ts';
import { withBias, withWeight } from './edit-values.ts';
import { FieldTable } from './FieldTable.tsx';
import type { NetworkEditorProps } from './NetworkEditor.tsx';
import { LIMITS } from './small-network.ts';

const RANGE = { min: -LIMITS.number, max: LIMITS.number };

/** The activation, weights and biases of one layer, which counts from 1. */
export function LayerFields(props: NetworkEditorProps & { layer: number }) {
  const { id, network, layer, onEdit } = props;
  const { weights, biases, activation } = network.layers[layer - 1];
  const source = layer === 1 ? 'x' : 'a';
  return (
    <fieldset class="network-layer">
      <legend>
        Layer {layer} ({layerName(layer, network.layers.length + 1)})
      </legend>
      <Select
        id={`${id}-activation-${layer}`}
        label="Activation"
        value={activation}
        options={activationsFor(network, layer)}
        onChange={(chosen) => onEdit(withActivation(network, layer, chosen))}
      />
      <FieldTable
        id={`${id}-layer-${layer}`}
        caption={`Weights and biases of layer ${layer}`}
        columns={[...weights[0].map((_, k) => `from ${source}${k + 1}`), 'bias']}
        rows={weights.map((row, to) => ({
          header: `to neuron ${to + 1}`,
          fields: [
            ...row.map((value, from) => ({
              label: `weight of layer ${layer} to neuron ${to + 1} from ${source}${from + 1}`,
              value,
              ...RANGE,
              onChange: (typed: number) => onEdit(withWeight(network, { layer, to, from }, typed)),
            })),
            {
              label: `bias of layer ${layer}, neuron ${to + 1}`,
              value: biases[to],
              ...RANGE,
              onChange: (typed: number) => onEdit(withBias(network, { layer, neuron: to }, typed)),
            },
          ],
        }))}
      />
    </fieldset>
  );
}
