import { LossChart } from '../../parts/chart/LossChart.tsx';
import { NumberField } from '../../parts/controls/NumberField.tsx';
import { SeedField } from '../../parts/controls/SeedField.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { PACES } from '../../parts/run/pace.ts';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatCount } from '../../parts/text/format-number.ts';
import { writeFit } from './fit-link.ts';
import { EVERY } from './fit-model.ts';
import { PointsPlot } from './PointsPlot.tsx';
import { FEWEST_POINTS, MOST_NOISE, MOST_POINTS } from './points.ts';
import { ID, useFit } from './use-fit.ts';
import { COUNTS, DECAYS, PRESSES, say, WIDTHS } from './words.ts';
import './fit-and-overfit.css';

const FAST = PACES.filter(({ value }) => value !== 'slow');

/** Figure: a network is fitted to a few points, which the reader moves; and judged by others. */
export function FitAndOverfit() {
  const figure = useFit();
  const { model, run, chosen } = figure;
  const { settings, points, history } = model;
  return (
    <FigureLayout
      root={run.stage}
      toolbar={
        <>
          <Segmented
            id={`${ID}-hidden`}
            label="Hidden neurons"
            value={settings.hidden}
            options={WIDTHS}
            onChange={(hidden) => figure.set({ hidden })}
          />
          <Segmented
            id={`${ID}-decay`}
            label="Weight decay λ"
            value={settings.weightDecay}
            options={DECAYS}
            onChange={(weightDecay) => figure.set({ weightDecay })}
          />
          <RunControls
            id={ID}
            run={run}
            onReset={figure.reset}
            pace={figure.pace}
            paces={FAST}
            onPace={figure.setPace}
            progress={`Update ${formatCount(model.update)}.`}
          />
        </>
      }
      stage={
        <>
          <PointsPlot
            points={points}
            fitted={model.fitted}
            chosen={chosen}
            onChoose={figure.choose}
            onMove={figure.move}
            onRemove={figure.remove}
            onPress={figure.pressAt}
          />
          <div class="fit-points needs-scripts">
            <Segmented
              id={`${ID}-press`}
              label="A press in the plot"
              value={figure.press}
              options={PRESSES}
              onChange={figure.setPress}
            />
            <button
              type="button"
              class="control-button"
              aria-disabled={points.length >= MOST_POINTS}
              onClick={figure.addInGap}
            >
              Add a point in the widest gap
            </button>
            <button
              type="button"
              class="control-button"
              aria-disabled={points.length <= FEWEST_POINTS}
              onClick={() => figure.remove(chosen)}
            >
              Remove point {chosen + 1}
            </button>
          </div>
        </>
      }
      side={
        <>
          <LossChart
            series={[
              { name: 'training loss', values: history.map((m) => m.trainingLoss), every: EVERY },
              {
                name: 'validation loss',
                values: history.map((m) => m.validationLoss),
                every: EVERY,
                kind: 'gradient',
              },
            ]}
            xLabel="update"
            caption="Training and validation loss of the fit by update"
          />
          <div class="fit-drawing needs-scripts">
            <Segmented
              id={`${ID}-count`}
              label="Draw anew"
              value={points.length}
              options={COUNTS}
              onChange={(count) => figure.draw({}, count)}
            />
            <NumberField
              id={`${ID}-noise`}
              label="Noise"
              value={settings.noise}
              min={0}
              max={MOST_NOISE}
              onChange={(noise) => figure.draw({ noise })}
            />
            <SeedField
              id={`${ID}-seed`}
              value={settings.seed}
              onChange={(seed) => figure.draw({ seed })}
            />
          </div>
        </>
      }
      sentence={say(model)}
      foot={
        <>
          <TableTwin
            summary="The points as a table"
            table={() => (
              <DataTable
                caption="Points, and what the network makes of their x"
                columns={['point', 'x', 'y', 'fitted']}
                rows={points.map(({ x, y }, i) => ({
                  header: String(i + 1),
                  cells: [x, y, model.fitted(x)],
                }))}
              />
            )}
          />
          <CopyLink figure={ID} state={() => writeFit(model)} problem={figure.problem} />
        </>
      }
    />
  );
}
