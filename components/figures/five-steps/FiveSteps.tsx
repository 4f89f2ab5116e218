import { fiveSteps } from '../../../src/engine/training/five-steps.ts';
import { LossChart } from '../../parts/chart/LossChart.tsx';
import type { Choice } from '../../parts/controls/choice.ts';
import { SeedField } from '../../parts/controls/SeedField.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { NetworkDiagram } from '../../parts/network/NetworkDiagram.tsx';
import { networkTables } from '../../parts/network/network-tables.ts';
import type { Pace } from '../../parts/run/pace.ts';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { LiveSentence } from '../../parts/text/LiveSentence.tsx';
import { ExamplesTable } from './ExamplesTable.tsx';
import { FirstRound } from './FirstRound.tsx';
import { writeFiveSteps } from './five-steps-link.ts';
import { LARGEST_SEED } from './five-steps-model.ts';
import { networkOf, numbersOf, spokenPart } from './network-view.ts';
import { StepList } from './StepList.tsx';
import { ID, useFiveSteps } from './use-five-steps.ts';
import { countUpdates, say } from './words.ts';
import './five-steps.css';

/** At the slowest pace each of the five steps is seen for itself. */
const PACES: readonly Choice<Pace>[] = [
  { value: 'slow', label: '3 steps a second' },
  { value: 'frame', label: '1 update a frame' },
  { value: 'ten', label: '10 updates a frame' },
];

/** Figure: a network learns XOR; the five steps are done one by one, run, or gone back through. */
export function FiveSteps() {
  const figure = useFiveSteps();
  const { model, example, run, fast } = figure;
  const { seed, losses, updates, furthestUpdate } = model;
  const network = networkOf(model, example);
  return (
    <FigureLayout
      root={run.stage}
      toolbar={
        <RunControls
          id={ID}
          run={run}
          onReset={() => figure.start(seed)}
          pace={figure.pace}
          paces={PACES}
          onPace={figure.setPace}
          stepLabel={`Do step ${fiveSteps.indexOf(model.next) + 1}`}
          progress={`Seed ${seed}, ${countUpdates(updates)}.`}
        />
      }
      stage={
        <div class="five-steps-stage">
          <NetworkDiagram
            id={`${ID}-network`}
            network={network}
            show={numbersOf(model)}
            current={fast ? undefined : spokenPart(model)}
            table={false}
          />
          <LiveSentence>{say(model, example, fast)}</LiveSentence>
        </div>
      }
      side={<StepList done={model.done} all={fast} />}
      foot={
        <>
          <div class="five-steps-results">
            <div>
              <ExamplesTable
                id={ID}
                model={model}
                example={example}
                onExample={figure.setExample}
              />
              <TableTwin
                summary="The network as a table"
                table={() =>
                  networkTables(network).map((table) => (
                    <DataTable key={table.caption} {...table} />
                  ))
                }
              />
              <FirstRound seed={seed} example={example} />
            </div>
            <div>
              <LossChart
                series={[{ name: 'Loss', values: losses }]}
                xLabel="update"
                cursor={updates < losses.length - 1 ? updates : undefined}
              />
              {furthestUpdate > 0 && (
                <Slider
                  id={`${ID}-update`}
                  label="Go back to update"
                  value={updates}
                  min={0}
                  max={furthestUpdate}
                  step={1}
                  onChange={figure.goTo}
                />
              )}
            </div>
          </div>
          <div class="five-steps-state needs-scripts">
            <SeedField id={`${ID}-seed`} value={seed} most={LARGEST_SEED} onChange={figure.start} />
            <button
              type="button"
              class="control-button"
              onClick={() => figure.start(seed < LARGEST_SEED ? seed + 1 : 0)}
            >
              Another seed
            </button>
            <CopyLink
              figure={ID}
              state={() => writeFiveSteps({ model, example })}
              problem={figure.problem}
            />
          </div>
        </>
      }
    />
  );
}
