import { LossChart } from '../../parts/chart/LossChart.tsx';
import type { Series } from '../../parts/chart/series.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import type { Pace } from '../../parts/run/pace.ts';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatCount, formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import type { Descent } from './descent.ts';
import { writeNudging } from './nudge-link.ts';
import type { NudgeModel } from './nudge-model.ts';
import { ParameterBars } from './ParameterBars.tsx';
import { SIZES, type Size } from './task.ts';
import { ID, useNudging } from './use-nudging.ts';
import { parameterName, say } from './words.ts';
import './nudging.css';

const PACES: readonly Choice<Pace>[] = [
  { value: 'slow', label: '3 nudges a second' },
  { value: 'frame', label: '1 nudge a frame' },
  { value: 'ten', label: '10 nudges a frame' },
];

const INPUTS: readonly Choice<string>[] = SIZES.map((size) => ({
  value: String(size),
  label: String(size),
}));

/** Figure: one neuron is trained by nudging each parameter in turn, and forward passes are counted. */
export function Nudging() {
  const { model, descent, run, pace, setPace, problem, start } = useNudging();
  const { passes, kept, size, network, loss, step } = model;
  return (
    <FigureLayout
      root={run.stage}
      toolbar={
        <>
          <RunControls
            id={ID}
            run={run}
            onReset={() => start(size)}
            pace={pace}
            paces={PACES}
            onPace={setPace}
            stepLabel="Nudge once"
            progress={`${formatCount(passes)} forward ${passes === 1 ? 'pass' : 'passes'}.`}
          />
          <Segmented
            id={`${ID}-inputs`}
            label="Inputs"
            value={String(size)}
            options={INPUTS}
            onChange={(chosen) => start(Number(chosen) as Size)}
          />
        </>
      }
      stage={
        <>
          <ParameterBars model={model} />
          <TableTwin
            summary="The parameters as a table"
            table={() => (
              <DataTable
                caption="Parameters of the neuron"
                columns={['parameter', 'value']}
                digits={3}
                rows={Array.from(network.parameters, (value, i) => ({
                  header: parameterName(model, i),
                  cells: [value],
                }))}
              />
            )}
          />
        </>
      }
      side={
        <dl class="nudge-counts">
          <dt>Forward passes</dt>
          <dd class="nudge-passes">{formatCount(passes)}</dd>
          <dt>Nudges kept</dt>
          <dd>{formatCount(kept)}</dd>
          <dt>Parameters</dt>
          <dd>{formatCount(network.parameterCount)}</dd>
          <dt>A nudge</dt>
          <dd>±{formatPlain(step)}</dd>
          <dt>Loss</dt>
          <dd class="nudge-loss">{formatNumber(loss, 4)}</dd>
        </dl>
      }
      sentence={say(model, descent)}
      foot={
        <>
          <div class="nudge-chart">
            <LossChart series={curvesOf(model, descent)} xLabel="forward pass" />
          </div>
          <CopyLink figure={ID} state={() => writeNudging(model)} problem={problem} />
        </>
      }
    />
  );
}

/** Both trainings as far as the nudging has come. */
function curvesOf({ losses, passes }: NudgeModel, descent: Descent): Series[] {
  const done = descent.passes.filter((at) => at <= passes).length;
  return [
    { name: 'nudging', values: losses, start: 1 },
    {
      name: 'gradient descent',
      values: descent.losses.slice(0, done),
      at: descent.passes.slice(0, done),
    },
  ];
}
