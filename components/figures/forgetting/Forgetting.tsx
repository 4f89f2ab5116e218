import { useMemo } from 'preact/hooks';
import { LossChart } from '../../parts/chart/LossChart.tsx';
import { SeedField } from '../../parts/controls/SeedField.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { DecisionRegion } from '../../parts/plot/DecisionRegion.tsx';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { formatCount } from '../../parts/text/format-number.ts';
import { axisOf, pointsOf } from '../playground/model/plane.ts';
import { writeForgetting } from './forgetting-link.ts';
import { EVERY, FIRST_UPDATES, LAST_UPDATE } from './forgetting-model.ts';
import { CLOUDS } from './tasks.ts';
import { ID, useForgetting } from './use-forgetting.ts';
import { LAYERS, REPLAYS, say } from './words.ts';

/** Figure: a network that has learned one task learns another, and what becomes of the first. */
export function Forgetting() {
  const figure = useForgetting();
  const { model, run } = figure;
  const { settings, tasks, network, update } = model;
  const examples = useMemo(() => pointsOf(tasks.all, [0, 1]), [tasks]);
  return (
    <FigureLayout
      root={run.stage}
      toolbar={
        <>
          <Segmented
            id={`${ID}-replayed`}
            label="Kept examples in a batch"
            value={settings.replayed}
            options={REPLAYS}
            onChange={(replayed) => figure.choose({ replayed })}
          />
          <Segmented
            id={`${ID}-layers`}
            label="The second task trains"
            value={settings.layers}
            options={LAYERS}
            onChange={(layers) => figure.choose({ layers })}
          />
          <SeedField
            id={`${ID}-seed`}
            value={settings.seed}
            onChange={(seed) => figure.choose({ seed })}
          />
          <RunControls
            id={ID}
            run={run}
            onReset={figure.reset}
            pace={figure.pace}
            onPace={figure.setPace}
            moreSteps={
              <button type="button" class="control-button" onClick={figure.fromTheStart}>
                To before the first task
              </button>
            }
            progress={`Update ${formatCount(update)} of ${formatCount(LAST_UPDATE)}.`}
          />
        </>
      }
      stage={
        <DecisionRegion
          x={axisOf(tasks.all, 0)}
          y={axisOf(tasks.all, 1)}
          xLabel="x₁"
          yLabel="x₂"
          classNames={tasks.all.classNames}
          examples={examples}
          predict={(points) => network.predict(points)}
          outputs={CLOUDS}
          version={figure.version}
        />
      }
      side={
        <LossChart
          series={[
            { name: 'clouds 1 to 3', values: model.firstAccuracy, every: EVERY, kind: 'data' },
            { name: 'clouds 4 to 6', values: model.secondAccuracy, every: EVERY, kind: 'gradient' },
          ]}
          xLabel="update"
          yLabel="share right"
          markers={[{ x: FIRST_UPDATES, label: 'second task' }]}
          caption="Right answers on unseen examples, by task"
        />
      }
      sentence={say(model)}
      foot={<CopyLink figure={ID} state={() => writeForgetting(model)} problem={figure.problem} />}
    />
  );
}
