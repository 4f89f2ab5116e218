import { useMemo, useState } from 'preact/hooks';
import { TypesetMath } from '../../notation/TypesetMath.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { NetworkDiagram } from '../../parts/network/NetworkDiagram.tsx';
import { isWeight, type NetworkPart } from '../../parts/network/network-data.ts';
import { computeNetwork, diagramOf } from '../../parts/small-network/compute-network.ts';
import { NetworkEditor } from '../../parts/small-network/NetworkEditor.tsx';
import { type SmallNetwork, widthsOf } from '../../parts/small-network/small-network.ts';
import { TakeAlong } from '../../parts/small-network/TakeAlong.tsx';
import { useSmallNetwork } from '../../parts/small-network/use-small-network.ts';
import { MatrixView } from '../pass-stepper/MatrixView.tsx';
import type { Place } from '../pass-stepper/tex.ts';
import {
  batchEquation,
  type ChosenCell,
  cellTex,
  FIRST_BATCH,
  FIRST_CELL,
  nearestCell,
  sayCell,
} from './batch-model.ts';
import '../pass-stepper/pass-stepper.css';

/** The figure's id, and the name of its state in a link. */
const ID = 'batch-product';

/** Figure: a batch in one layer; one cell of the product, and the row and column that make it. */
export function BatchProduct() {
  const { network, set, edit } = useSmallNetwork('chapter 3', FIRST_BATCH);
  const [cell, setCell] = useState(FIRST_CELL);
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./batch-link.ts')).readBatch },
    apply: (state) => {
      set(state.network);
      setCell(state.cell);
    },
  });
  const computed = useMemo(() => computeNetwork(network), [network]);
  const change = (put: (network: SmallNetwork) => void) => (changed: SmallNetwork) => {
    put(changed);
    setCell((now) => nearestCell(changed, now));
  };
  const choose = (choice: Partial<ChosenCell>) =>
    setCell((now) => nearestCell(network, { ...now, ...choice }));
  const { layer, example, neuron } = cell;
  return (
    <FigureLayout
      toolbar={
        <>
          <Count
            id="layer"
            label="Layer"
            count={network.layers.length}
            value={layer - 1}
            onChange={(l) => choose({ layer: l + 1 })}
          />
          <Count
            id="row"
            label="Row (example)"
            count={network.examples.length}
            value={example}
            onChange={(i) => choose({ example: i })}
          />
          <Count
            id="column"
            label="Column (neuron)"
            count={widthsOf(network)[layer]}
            value={neuron}
            onChange={(j) => choose({ neuron: j })}
          />
        </>
      }
      stage={
        <NetworkDiagram
          id={`${ID}-network`}
          network={diagramOf(computed, example)}
          show="forward"
          current={{ layer, neuron }}
          onSelect={(part) => choose(cellOfPart(part))}
          table={false}
        />
      }
      side={
        <div class="pass-formula">
          <TypesetMath tex={cellTex(computed, cell)} display />
        </div>
      }
      sentence={sayCell(computed, cell)}
      foot={
        <>
          <MatrixView
            equations={[batchEquation(computed, cell)]}
            onPick={(place) => choose(cellOfPlace(place, layer))}
          />
          <NetworkEditor id={`${ID}-editor`} network={network} onEdit={change(edit)} />
          <TakeAlong network={network} onTake={change(set)} />
          <button
            type="button"
            class="control-button needs-scripts"
            onClick={() => {
              set(FIRST_BATCH);
              setCell(FIRST_CELL);
            }}
          >
            Reset
          </button>
          <CopyLink figure={ID} state={() => ({ network, cell })} problem={problem} />
        </>
      }
    />
  );
}

interface CountProps {
  id: string;
  label: string;
  count: number;
  /** From 0; what is shown counts from 1. */
  value: number;
  onChange: (value: number) => void;
}

function Count({ id, label, count, value, onChange }: CountProps) {
  const options = Array.from({ length: count }, (_, i) => ({ value: `${i}`, label: `${i + 1}` }));
  return (
    <Select
      id={`${ID}-${id}`}
      label={label}
      value={`${value}`}
      options={options}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}

/** Choosing an edge is choosing the neuron it leads to; an input has no cell of its own. */
function cellOfPart(part: NetworkPart): Partial<ChosenCell> {
  if (isWeight(part)) return { layer: part.layer, neuron: part.to };
  return part.layer > 0 ? { layer: part.layer, neuron: part.neuron } : {};
}

/** What an entry says of the cells of a layer: their row, their column, or both. */
function cellOfPlace({ sym, to, example, ...place }: Place, layer: number): Partial<ChosenCell> {
  // A column of what the layer reads is none of its own.
  const isRead = sym === 'a' && place.layer !== layer;
  return {
    ...(example !== undefined && { example: example - 1 }),
    ...(!isRead && to !== undefined && { neuron: to - 1 }),
  };
}
