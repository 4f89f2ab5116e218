import { sizesOf } from '../../parts/network/network-data.ts';
import { layerName, neuronName } from '../../parts/network/network-words.ts';
import { readParameter } from '../../parts/network/parameter-place.ts';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatNumber } from '../../parts/text/format-number.ts';
import type { Inside } from './use-inside.ts';

/** Rows and columns beyond this many are left out; the editor reaches them all. */
const MOST = 12;

/** Each layer's weights, and each layer's gradients, cell by cell; a cell can be chosen. */
export function ParameterTables({ inside }: { inside: Inside }) {
  return (
    <div class="playground-tables">
      <TableTwin summary="All weights and gradients as tables" table={() => tablesOf(inside)} />
    </div>
  );
}

function tablesOf({ network, place, choose }: Inside) {
  const sizes = sizesOf(network);
  const known = network.layers[0].weightGradient !== undefined;
  const quantities = known ? (['value', 'gradient'] as const) : (['value'] as const);
  return network.layers.flatMap((_, i) =>
    quantities.map((quantity) => {
      const layer = i + 1;
      const sources = firstOf(sizes[i]);
      const cell = (to: number, from: number | 'bias') => {
        const here = { layer, to, from };
        const chosen = place.layer === layer && place.to === to && place.from === from;
        return (
          <button
            type="button"
            class="playground-cell"
            aria-pressed={chosen}
            onClick={() => choose(here)}
          >
            {formatNumber(readParameter(network, here)[quantity] ?? Number.NaN, 4)}
          </button>
        );
      };
      const left = sizes[i] > MOST || sizes[layer] > MOST;
      return (
        <DataTable
          key={`${layer} ${quantity}`}
          caption={`Layer ${layer} (${layerName(layer, sizes.length)}): ${
            quantity === 'value' ? 'weights and biases' : 'gradients'
          }`}
          columns={[
            'to neuron',
            ...sources.map((from) => `from ${neuronName(network, i, from)}`),
            'bias',
          ]}
          rows={firstOf(sizes[layer]).map((to) => ({
            header: neuronName(network, layer, to),
            cells: [...sources.map((from) => cell(to, from)), cell(to, 'bias')],
          }))}
          note={left ? `The first ${MOST} of each side.` : undefined}
        />
      );
    }),
  );
}

function firstOf(count: number): number[] {
  return Array.from({ length: Math.min(count, MOST) }, (_, i) => i);
}
