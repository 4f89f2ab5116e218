import { useMemo } from 'preact/hooks';
import { LossChart } from '../../parts/chart/LossChart.tsx';
import { SeedField } from '../../parts/controls/SeedField.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { DecisionRegion } from '../../parts/plot/DecisionRegion.tsx';
import { PACES } from '../../parts/run/pace.ts';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { axisOf, pointsOf } from '../playground/model/plane.ts';
import { writeSameBudget } from './same-budget-link.ts';
import { LAST_ROUND } from './same-budget-model.ts';
import { ID, useSameBudget } from './use-same-budget.ts';
import { RACER_NAMES, say } from './words.ts';
import './same-budget.css';

const CALM = PACES.filter(({ value }) => value === 'slow' || value === 'frame');
const KINDS = ['gradient', 'parameter', 'data'] as const;

/** Figure: the same work spent in three ways on two spirals, and the boundaries that it buys. */
export function SameBudget() {
  const figure = useSameBudget();
  const { model, run } = figure;
  const { data, racers, losses, round } = model;
  const examples = useMemo(() => pointsOf(data, [0, 1]), [data]);
  return (
    <FigureLayout
      root={run.stage}
      toolbar={
        <>
          <SeedField id={`${ID}-seed`} value={model.seed} onChange={figure.start} />
          <RunControls
            id={ID}
            run={run}
            onReset={() => figure.start(model.seed)}
            pace={figure.pace}
            paces={CALM}
            onPace={figure.setPace}
            stepLabel="One round"
            progress={`Round ${round} of ${LAST_ROUND}.`}
          />
        </>
      }
      stage={
        <div class="same-budget-regions">
          {racers.map((racer) => (
            <section key={racer.name} aria-labelledby={`${ID}-${racer.name}`}>
              <h3 id={`${ID}-${racer.name}`}>{RACER_NAMES[racer.name]}</h3>
              <DecisionRegion
                x={axisOf(data, 0)}
                y={axisOf(data, 1)}
                xLabel="x₁"
                yLabel="x₂"
                classNames={data.classNames}
                examples={examples}
                predict={(points) => racer.network.predict(points)}
                outputs={1}
                version={figure.version}
              />
            </section>
          ))}
        </div>
      }
      sentence={say(model)}
      foot={
        <div class="same-budget-foot">
          <LossChart
            series={racers.map(({ name }, i) => ({
              name: RACER_NAMES[name],
              values: losses[i],
              kind: KINDS[i],
            }))}
            xLabel="round"
            caption="Loss by round, for the same work"
          />
          <CopyLink figure={ID} state={() => writeSameBudget(model)} problem={figure.problem} />
        </div>
      }
    />
  );
}
