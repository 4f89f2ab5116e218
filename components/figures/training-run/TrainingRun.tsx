import { useMemo } from 'preact/hooks';
import { LossChart } from '../../parts/chart/LossChart.tsx';
import { NumberField } from '../../parts/controls/NumberField.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { DecisionRegion } from '../../parts/plot/DecisionRegion.tsx';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { axisOf, pointsOf } from '../playground/model/plane.ts';
import { InsideRun } from './InsideRun.tsx';
import { RunFields } from './RunFields.tsx';
import { DATA, LARGEST_SEED } from './run-settings.ts';
import { StoppingRules } from './StoppingRules.tsx';
import { stoppingPlaces } from './stopping-places.ts';
import { writeTrainingRun } from './training-run-link.ts';
import { ID, useTrainingRun } from './use-training-run.ts';
import { labelRule, RUN_NAMES, say, sayProgress } from './words.ts';
import './training-run.css';

const SHOWN = [
  { value: '0', label: 'A' },
  { value: '1', label: 'B' },
] as const;

/** Figure: two runs from the same weights, with a slider over all their updates. */
export function TrainingRun() {
  const figure = useTrainingRun();
  const { model, run, shown, thresholds } = figure;
  const { settings, data, runs, update, furthest, ended } = model;
  const examples = useMemo(() => pointsOf(data, [0, 1]), [data]);
  const sights = runs.map((each) => each.look());
  const places = runs.map((each) => stoppingPlaces(each, thresholds));
  const one = runs[shown];
  return (
    <FigureLayout
      root={run.stage}
      toolbar={
        <RunControls
          id={ID}
          run={run}
          onReset={() => figure.change({})}
          pace={figure.pace}
          onPace={figure.setPace}
          progress={sayProgress(model)}
        />
      }
      stage={
        <div class="training-run-curves">
          <LossChart
            series={runs.map(({ trainer }, i) => ({
              name: RUN_NAMES[i],
              values: trainer.lossHistory.map(({ trainingLoss }) => trainingLoss),
              every: trainer.stepsPerEpoch,
              kind: i === 0 ? 'loss' : 'parameter',
            }))}
            xLabel="update"
            caption="Loss of the two runs by update"
            cursor={update < furthest ? update : undefined}
            markers={places[shown].flatMap(({ rule, stop }) =>
              stop ? [{ x: stop.update, label: labelRule(rule) }] : [],
            )}
            sentence={say(model, sights)}
          />
          {furthest > 0 && (
            <Slider
              id={`${ID}-update`}
              label="Go to update"
              value={update}
              min={0}
              max={furthest}
              step={1}
              onChange={figure.goTo}
            />
          )}
          <Segmented
            id={`${ID}-shown`}
            label="Look into run"
            value={shown === 0 ? '0' : '1'}
            options={SHOWN}
            onChange={(value) => figure.setShown(value === '0' ? 0 : 1)}
          />
        </div>
      }
      side={
        <DecisionRegion
          x={axisOf(data, 0)}
          y={axisOf(data, 1)}
          xLabel={data.inputNames[0]}
          yLabel={data.inputNames[1]}
          classNames={data.classNames}
          examples={examples}
          predict={(points) => one.network.predict(points)}
          outputs={1}
          version={`${settings.data} ${settings.seed} ${shown} ${update} ${JSON.stringify(one.settings)}`}
        />
      }
      foot={
        <>
          <div class="training-run-settings needs-scripts">
            <RunFields
              id={`${ID}-a`}
              name="Run A"
              settings={settings.runs[0]}
              onChange={(changed) => figure.changeRun(0, changed)}
            />
            <RunFields
              id={`${ID}-b`}
              name="Run B"
              settings={settings.runs[1]}
              onChange={(changed) => figure.changeRun(1, changed)}
            />
            <fieldset class="run-fields">
              <legend>Both</legend>
              <Select
                id={`${ID}-data`}
                label="Data"
                value={settings.data}
                options={DATA}
                onChange={(name) => figure.change({ data: name })}
              />
              <NumberField
                id={`${ID}-seed`}
                label="Seed"
                value={settings.seed}
                min={0}
                max={LARGEST_SEED}
                whole
                onChange={(seed) => figure.change({ seed })}
              />
            </fieldset>
          </div>
          <StoppingRules
            id={`${ID}-stop`}
            thresholds={thresholds}
            onChange={figure.setThresholds}
            places={places}
            ended={ended}
          />
          <InsideRun id={ID} run={one} sights={sights} inputNames={data.inputNames} />
          <CopyLink
            figure={ID}
            state={() => writeTrainingRun({ model, shown, thresholds })}
            problem={figure.problem}
          />
        </>
      }
    />
  );
}
