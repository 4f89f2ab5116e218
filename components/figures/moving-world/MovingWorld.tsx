import { LossChart } from '../../parts/chart/LossChart.tsx';
import { SeedField } from '../../parts/controls/SeedField.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { DecisionRegion } from '../../parts/plot/DecisionRegion.tsx';
import type { Interval } from '../../parts/plot/plot-area.ts';
import { PACES } from '../../parts/run/pace.ts';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { formatCount } from '../../parts/text/format-number.ts';
import { writeMovingWorld } from './moving-world-link.ts';
import { EVERY, WINDOW } from './moving-world-model.ts';
import { ID, useMovingWorld } from './use-moving-world.ts';
import { KINDS, LEARNERS, RATES, say, WORLDS } from './words.ts';
import { LAST_EXAMPLE } from './world.ts';

const SQUARE: Interval = [-1, 1];
const CLASS_NAMES = ['below', 'above'];
const FAST = PACES.filter(({ value }) => value !== 'slow');

/** Figure: a boundary that moves while three learners learn it, example by example. */
export function MovingWorld() {
  const figure = useMovingWorld();
  const { model, run, looked } = figure;
  const { settings, met } = model;
  const { network } = model.learner(looked);
  return (
    <FigureLayout
      root={run.stage}
      toolbar={
        <>
          <Segmented
            id={`${ID}-world`}
            label="The boundary"
            value={settings.world}
            options={WORLDS}
            onChange={(world) => figure.choose({ world })}
          />
          <Select
            id={`${ID}-rate`}
            label="Learning rate η"
            value={settings.rate}
            options={RATES}
            onChange={(rate) => figure.choose({ rate })}
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
            paces={FAST}
            onPace={figure.setPace}
            stepLabel="One example"
            progress={`${formatCount(met)} of ${formatCount(LAST_EXAMPLE)} examples.`}
          />
        </>
      }
      stage={
        <>
          <div class="needs-scripts">
            <Segmented
              id={`${ID}-looked`}
              label="Look at the learner that"
              value={looked}
              options={LEARNERS}
              onChange={figure.look}
            />
          </div>
          <DecisionRegion
            x={SQUARE}
            y={SQUARE}
            xLabel="x₁"
            yLabel="x₂"
            classNames={CLASS_NAMES}
            examples={model.recent.map(({ x, label }) => ({ x: x[0], y: x[1], class: label }))}
            predict={(points) => network.predict(points)}
            outputs={1}
            version={`${figure.version} ${looked}`}
          />
        </>
      }
      side={
        <LossChart
          series={LEARNERS.map(({ value, label }) => ({
            name: label,
            values: model.recentMisses(value),
            start: EVERY,
            every: EVERY,
            kind: KINDS[value],
          }))}
          xLabel="example"
          yLabel="share wrong"
          sentence={`Share of wrong answers among the last ${WINDOW}, by learner.`}
          caption={`Wrong answers among the last ${WINDOW}, by learner`}
        />
      }
      sentence={say(model)}
      foot={<CopyLink figure={ID} state={() => writeMovingWorld(model)} problem={figure.problem} />}
    />
  );
}
