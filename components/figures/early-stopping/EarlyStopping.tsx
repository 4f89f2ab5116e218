import { useMemo } from 'preact/hooks';
import { LossChart } from '../../parts/chart/LossChart.tsx';
import { SeedField } from '../../parts/controls/SeedField.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Toggle } from '../../parts/controls/Toggle.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { DecisionRegion } from '../../parts/plot/DecisionRegion.tsx';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { ConfusionMatrix } from '../../parts/table/ConfusionMatrix.tsx';
import { formatCount } from '../../parts/text/format-number.ts';
import { axisOf, pointsOf } from '../playground/model/plane.ts';
import { writeEarlyStopping } from './early-stopping-link.ts';
import { type EarlyStoppingModel, LAST_EPOCH } from './early-stopping-model.ts';
import { OutcomeTable } from './OutcomeTable.tsx';
import { ID, useEarlyStopping } from './use-early-stopping.ts';
import { DATA, DECAYS, DROPOUTS, EXAMPLES, say } from './words.ts';
import './early-stopping.css';

/** Figure: training and validation loss part; where one would have stopped, and what helps. */
export function EarlyStopping() {
  const figure = useEarlyStopping();
  const { model, run, note } = figure;
  const { settings } = model;
  return (
    <FigureLayout
      root={run.stage}
      toolbar={
        <>
          <Segmented
            id={`${ID}-data`}
            label="Data"
            value={settings.data}
            options={DATA}
            onChange={(data) => figure.choose({ data })}
          />
          <Segmented
            id={`${ID}-examples`}
            label="Training examples"
            value={settings.examples}
            options={EXAMPLES}
            onChange={(examples) => figure.choose({ examples })}
          />
          <Segmented
            id={`${ID}-decay`}
            label="Weight decay λ"
            value={settings.weightDecay}
            options={DECAYS}
            onChange={(weightDecay) => figure.choose({ weightDecay })}
          />
          <Segmented
            id={`${ID}-dropout`}
            label="Dropout"
            value={settings.dropout}
            options={DROPOUTS}
            onChange={(dropout) => figure.choose({ dropout })}
          />
          <SeedField
            id={`${ID}-seed`}
            value={settings.seed}
            onChange={(seed) => figure.choose({ seed })}
          />
          <Toggle
            label="A leak: every second validation example is a copy of a training example"
            checked={settings.copies}
            onChange={(copies) => figure.choose({ copies })}
          />
          <p class="early-stopping-note" role="status">
            {note}
          </p>
          <RunControls
            id={ID}
            run={run}
            onReset={figure.reset}
            pace={figure.pace}
            onPace={figure.setPace}
            stepLabel="One epoch"
            progress={`Epoch ${formatCount(model.epoch)} of ${formatCount(LAST_EPOCH)}.`}
          />
        </>
      }
      stage={<Curves model={model} />}
      side={<Inside model={model} version={figure.version} />}
      sentence={say(model)}
      foot={
        <div class="early-stopping-foot">
          <OutcomeTable model={model} />
          <CopyLink figure={ID} state={() => writeEarlyStopping(model)} problem={figure.problem} />
        </div>
      }
    />
  );
}

/** The two losses by epoch, and the two epochs at which one might have ended. */
function Curves({ model }: { model: EarlyStoppingModel }) {
  const { history, epoch, bestEpoch, stopEpoch } = model;
  return (
    <LossChart
      series={[
        { name: 'training loss', values: history.map((m) => m.trainingLoss) },
        {
          name: 'validation loss',
          values: history.map((m) => m.validationLoss),
          kind: 'gradient',
        },
      ]}
      markers={[
        ...(epoch > bestEpoch ? [{ x: bestEpoch, label: 'lowest' }] : []),
        ...(stopEpoch === undefined ? [] : [{ x: stopEpoch, label: 'patience' }]),
      ]}
      caption="Training and validation loss by epoch"
    />
  );
}

/** Of two inputs the regions with the training examples, else how often each class was taken for each. */
function Inside({ model, version }: { model: EarlyStoppingModel; version: number }) {
  const { parts, network } = model;
  const { training, validation } = parts;
  const examples = useMemo(() => pointsOf(training, [0, 1]), [training]);
  if (training.inputCount !== 2) {
    return (
      <ConfusionMatrix
        caption="Validation examples by class and answer"
        classNames={validation.classNames}
        counts={model.confusion()}
      />
    );
  }
  return (
    <DecisionRegion
      x={axisOf(validation, 0)}
      y={axisOf(validation, 1)}
      xLabel={training.inputNames[0]}
      yLabel={training.inputNames[1]}
      classNames={training.classNames}
      examples={examples}
      predict={(points) => network.predict(points)}
      outputs={1}
      version={version}
    />
  );
}
