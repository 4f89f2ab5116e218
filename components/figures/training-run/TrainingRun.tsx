import { LossChart } from '../../parts/chart/LossChart.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { BothFields } from './BothFields.tsx';
import { ClassRegion } from './ClassRegion.tsx';
import { InsideRun } from './InsideRun.tsx';
import { RunFields } from './RunFields.tsx';
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
  const { model, run, shown, thresholds, later } = figure;
  const { settings, data, runs, update, furthest, ended } = model;
  const sights = runs.map((each) => each.look());
  const places = runs.map((each) => stoppingPlaces(each, thresholds));
  const one = runs[shown];
  // What is chosen in a network means nothing in another.
  const about = JSON.stringify(settings.taken?.small);
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
        <>
          {data.inputCount === 2 && data.classNames.length > 0 && (
            <ClassRegion
              key={about}
              run={one}
              version={`${settings.data} ${about} ${settings.seed} ${shown} ${update} ${JSON.stringify(one.settings)}`}
            />
          )}
          {settings.taken && later && <later.TakenExamples run={one} name={RUN_NAMES[shown]} />}
        </>
      }
      foot={
        <>
          <div class="training-run-settings needs-scripts">
            <RunFields
              id={`${ID}-a`}
              name="Run A"
              start={model.start}
              settings={settings.runs[0]}
              onChange={(changed) => figure.changeRun(0, changed)}
            />
            <RunFields
              id={`${ID}-b`}
              name="Run B"
              start={model.start}
              settings={settings.runs[1]}
              onChange={(changed) => figure.changeRun(1, changed)}
            />
            <BothFields figure={figure} />
          </div>
          <StoppingRules
            id={`${ID}-stop`}
            thresholds={thresholds}
            onChange={figure.setThresholds}
            places={places}
            ended={ended}
          />
          <InsideRun key={about} id={ID} run={one} sights={sights} />
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
