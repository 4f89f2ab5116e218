import { useState } from 'preact/hooks';
import type { EntrywiseActivationName } from '../../../src/engine/operations/activations/index.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { readExplorer, writeExplorer } from './explorer-link.ts';
import { FIRST_STATE, FUNCTIONS, SPAN, THRESHOLDS } from './explorer-model.ts';
import { SlopePlot } from './SlopePlot.tsx';
import { ValuePlot } from './ValuePlot.tsx';
import { ValueTable } from './ValueTable.tsx';
import { say } from './words.ts';
import './activation-explorer.css';

/** The figure's id, and the name of its state in a link. */
const ID = 'activation-explorer';

const OTHERS: readonly Choice<EntrywiseActivationName | ''>[] = [
  { value: '', label: 'nothing' },
  ...FUNCTIONS,
];

/** Figure: an activation function, its slope, and the tangent at a point that can be moved. */
export function ActivationExplorer() {
  const [state, setState] = useState(FIRST_STATE);
  const change = (part: Partial<typeof state>) => setState((now) => ({ ...now, ...part }));
  const problem = useLinkedState({ figure: ID, parse: readExplorer, apply: setState });
  // To a hundredth: a pointer knows no more.
  const onMove = (z: number) => change({ z: Math.round(100 * z) / 100 + 0 });
  return (
    <FigureLayout
      toolbar={
        <>
          <Segmented
            id={`${ID}-function`}
            label="Function"
            value={state.name}
            options={FUNCTIONS}
            onChange={(name) => change({ name })}
          />
          <Select
            id={`${ID}-other`}
            label="Compare with"
            value={state.other ?? ''}
            options={OTHERS}
            onChange={(other) => change({ other: other || undefined })}
          />
        </>
      }
      stage={
        <div class="explorer-plots">
          <ValuePlot id={`${ID}-value`} state={state} onMove={onMove} />
          <SlopePlot id={`${ID}-slope`} state={state} />
        </div>
      }
      sentence={say(state)}
      foot={
        <>
          <div class="explorer-sliders needs-scripts">
            <Slider
              id={`${ID}-z`}
              label="Pre-activation z"
              value={state.z}
              min={SPAN[0]}
              max={SPAN[1]}
              step={0.05}
              onChange={onMove}
            />
            <Slider
              id={`${ID}-threshold`}
              label="Flat: a slope within ±"
              value={state.threshold}
              min={THRESHOLDS[0]}
              max={THRESHOLDS[1]}
              step={0.01}
              onChange={(threshold) => change({ threshold })}
            />
          </div>
          <ValueTable state={state} />
          <CopyLink figure={ID} state={() => writeExplorer(state)} problem={problem} />
        </>
      }
    />
  );
}
