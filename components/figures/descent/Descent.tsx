import type { Choice } from '../../parts/controls/choice.ts';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import type { Pace } from '../../parts/run/pace.ts';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { DescentMap } from './DescentMap.tsx';
import { DescentTables } from './DescentTables.tsx';
import { writeDescent } from './descent-link.ts';
import { firstState, indexOfOptimizer } from './descent-model.ts';
import { OPTIMIZERS } from './optimizers.ts';
import { PathLegend } from './PathLegend.tsx';
import { RATES, STEPS } from './rate-search.ts';
import { SearchPlot } from './SearchPlot.tsx';
import { LANDSCAPES, SURFACES } from './surfaces.ts';
import { ID, useDescent } from './use-descent.ts';
import { countSteps, say } from './words.ts';
import './descent.css';

const PACES: readonly Choice<Pace>[] = [
  { value: 'slow', label: '3 steps a second' },
  { value: 'frame', label: '1 step a frame' },
];

/** Figure: five optimizers on four surfaces, each at its own best rate, and the search for it. */
export function Descent() {
  const figure = useDescent();
  const { state, searches, rates, paths, run } = figure;
  const looked = indexOfOptimizer(state.looked);
  const { best } = searches[looked];
  return (
    <FigureLayout
      root={run.stage}
      toolbar={
        <>
          <Segmented
            id={`${ID}-surface`}
            label="Surface"
            value={state.surface}
            options={SURFACES}
            onChange={(surface) => figure.begin(firstState(surface, state.looked))}
          />
          <Segmented
            id={`${ID}-looked`}
            label="Look at"
            value={state.looked}
            options={OPTIMIZERS}
            onChange={figure.look}
          />
          <RunControls
            id={ID}
            run={run}
            onReset={() => figure.begin(firstState(state.surface, state.looked))}
            pace={figure.pace}
            paces={PACES}
            onPace={figure.setPace}
            progress={`${countSteps(state.step)} of ${STEPS}.`}
          />
        </>
      }
      stage={
        <>
          <DescentMap
            id={ID}
            state={state}
            paths={paths}
            onStart={(start) => figure.begin({ ...state, start })}
          />
          <PathLegend looked={state.looked} words={LANDSCAPES[state.surface].words} />
        </>
      }
      side={
        <>
          <SearchPlot searches={searches} looked={state.looked} rate={rates[looked]} />
          <div class="descent-rate needs-scripts">
            <Slider
              id={`${ID}-rate`}
              label="Its learning rate η"
              value={rates[looked]}
              {...RATES}
              scale="log"
              onChange={figure.setRate}
            />
            <button
              type="button"
              class="control-button"
              aria-disabled={rates[looked] === best.rate}
              onClick={() => figure.setRate(undefined)}
            >
              Its best rate
            </button>
            <Slider
              id={`${ID}-step`}
              label="Steps"
              value={state.step}
              min={0}
              max={STEPS}
              step={1}
              onChange={figure.goTo}
            />
          </div>
        </>
      }
      sentence={say(state, searches, rates, paths)}
      foot={
        <>
          <DescentTables state={state} searches={searches} rates={rates} paths={paths} />
          <CopyLink figure={ID} state={() => writeDescent(state)} problem={figure.problem} />
        </>
      }
    />
  );
}
