import { useMemo, useState } from 'preact/hooks';
import { Network } from '../../../src/engine/network/network.ts';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { NetworkDiagram } from '../../parts/network/NetworkDiagram.tsx';
import { layerName } from '../../parts/network/network-words.ts';
import { CountTable } from './CountTable.tsx';
import { readLayers } from './layers-link.ts';
import {
  FIRST_WIDTHS,
  MOST,
  mostNeurons,
  noteFound,
  type Widths,
  withHiddenLayers,
} from './layers-model.ts';
import { say, writeCount } from './words.ts';
import './layers-and-parameters.css';

/** The figure's id, and the name of its state in a link. */
const ID = 'layers-and-parameters';

const FIRST = { widths: FIRST_WIDTHS, found: noteFound([], FIRST_WIDTHS) };

const HIDDEN_LAYERS = Array.from({ length: MOST.hiddenLayers + 1 }, (_, i) => ({
  value: `${i}`,
  label: `${i}`,
}));

/** Figure: a network built layer by layer, and its parameters counted towards a goal. */
export function LayersAndParameters() {
  const [{ widths, found }, setState] = useState(FIRST);
  const problem = useLinkedState({
    figure: ID,
    parse: readLayers,
    apply: (state) => setState({ ...state, found: noteFound(state.found, state.widths) }),
  });
  const build = (change: (widths: Widths) => Widths) =>
    setState((now) => {
      const built = change(now.widths);
      return { widths: built, found: noteFound(now.found, built) };
    });
  // As the engine makes it: every weight and bias is 0 until it is given a value.
  const network = useMemo(() => networkOf(widths), [widths]);
  return (
    <FigureLayout
      toolbar={
        <Segmented
          id={`${ID}-hidden`}
          label="Hidden layers"
          value={`${widths.length - 2}`}
          options={HIDDEN_LAYERS}
          onChange={(count) => build((now) => withHiddenLayers(now, Number(count)))}
        />
      }
      stage={
        <>
          <NetworkDiagram id={`${ID}-network`} network={network} table={false} />
          <p class="parameter-formula">{writeCount(widths)}</p>
        </>
      }
      side={
        <>
          {widths.map((neurons, layer) => (
            <div key={layer} class="needs-scripts">
              <Slider
                id={`${ID}-layer-${layer}`}
                label={`Layer ${layer}, ${layerName(layer, widths.length)}`}
                value={neurons}
                min={1}
                max={mostNeurons(widths, layer)}
                step={1}
                onChange={(chosen) => build((now) => now.with(layer, chosen))}
              />
            </div>
          ))}
          <CountTable widths={widths} />
        </>
      }
      sentence={say(widths, found)}
      foot={
        <>
          <button
            type="button"
            class="control-button needs-scripts"
            onClick={() => setState(FIRST)}
          >
            Reset
          </button>
          <CopyLink figure={ID} state={() => ({ widths, found })} problem={problem} />
        </>
      }
    />
  );
}

function networkOf([inputs, ...neurons]: Widths): Network {
  const layers = neurons.map((count) => ({ neurons: count, activation: 'sigmoid' }) as const);
  return new Network({ inputs, layers });
}
