import { useState } from 'preact/hooks';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { NetworkDiagram } from '../../parts/network/NetworkDiagram.tsx';
import type { NetworkData } from '../../parts/network/network-data.ts';
import { neuronName } from '../../parts/network/network-words.ts';
import { type ParameterPlace, partOfPlace, placeOf } from '../../parts/network/parameter-place.ts';
import { ChosenGradient } from './ChosenGradient.tsx';
import { GradientNorms } from './GradientNorms.tsx';
import type { OneRun, Sight } from './one-run.ts';

export interface InsideRunProps {
  /** Unique on the page. */
  id: string;
  run: OneRun;
  sights: readonly Sight[];
}

type Lines = 'none' | 'gradients';

const LINES: readonly { value: Lines; label: string }[] = [
  { value: 'none', label: 'weights' },
  { value: 'gradients', label: 'gradients' },
];

/** The network of one run, its gradients, and any one of them checked. */
export function InsideRun({ id, run, sights }: InsideRunProps) {
  const [lines, setLines] = useState<Lines>('none');
  const [place, setPlace] = useState<ParameterPlace>({ layer: 1, to: 0, from: 0 });
  const network: NetworkData = {
    inputs: run.network.inputs,
    inputNames: run.start.data.inputNames,
    layers: run.network.layers,
  };
  const name = nameOfPlace(network, place);
  return (
    <div class="inside-run">
      <div>
        <div class="needs-scripts">
          <Segmented
            id={`${id}-lines`}
            label="Lines are"
            value={lines}
            options={LINES}
            onChange={setLines}
          />
        </div>
        <NetworkDiagram
          id={`${id}-network`}
          network={network}
          show={lines}
          current={partOfPlace(place)}
          onSelect={(part) => setPlace(placeOf(part) ?? place)}
        />
      </div>
      <div class="inside-run-gradients">
        <GradientNorms sights={sights} />
        <ChosenGradient id={id} run={run} place={place} name={name} />
      </div>
    </div>
  );
}

function nameOfPlace(network: NetworkData, { layer, to, from }: ParameterPlace): string {
  const neuron = neuronName(network, layer, to);
  if (from === 'bias') return `the bias of ${neuron}`;
  return `the weight to ${neuron} from ${neuronName(network, layer - 1, from)}`;
}
