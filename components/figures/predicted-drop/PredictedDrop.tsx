import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { TakeAlong } from '../../parts/small-network/TakeAlong.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import { DropLegend } from './DropLegend.tsx';
import { DropPlot } from './DropPlot.tsx';
import { bestDrop, keptShare, RATES } from './drop-model.ts';
import { SharePlot } from './SharePlot.tsx';
import { SteepestCheck } from './SteepestCheck.tsx';
import { nameOfStart, startByName, startChoices } from './starts.ts';
import { ID, usePredictedDrop } from './use-predicted-drop.ts';
import { countUpdates, say } from './words.ts';
import './predicted-drop.css';

/** The rates of the table: two of each power of ten. */
const TABLE_RATES = [0.01, 0.1, 1, 10, 100].flatMap((decade) =>
  [1, 3].map((factor) => Number((factor * decade).toPrecision(1))),
);

/** Figure: the drop of the loss that a gradient promises, and the one that a step brings, over η. */
export function PredictedDrop() {
  const figure = usePredictedDrop();
  const { start, network, updates, rate, next, drops, drop } = figure;
  const best = bestDrop(drops);
  return (
    <FigureLayout
      toolbar={
        <>
          <Segmented
            id={`${ID}-start`}
            label="Network"
            value={nameOfStart(start)}
            options={startChoices(start)}
            onChange={(name) => figure.begin(startByName(name, start))}
          />
          <TakeAlong network={start} onTake={figure.begin} />
          <button type="button" class="control-button is-main" onClick={() => figure.step(1)}>
            Take this step
          </button>
          <button type="button" class="control-button" onClick={() => figure.step(10)}>
            Take ten
          </button>
          <button type="button" class="control-button" onClick={figure.reset}>
            Reset
          </button>
          <p class="run-status" role="status">
            {countUpdates(updates)} made.{' '}
            {figure.refused && 'This step would leave the numbers of the book, and was not made.'}
          </p>
        </>
      }
      stage={
        <>
          <DropPlot id={`${ID}-drops`} drops={drops} drop={drop} onRate={figure.setRate} />
          <SharePlot
            id={`${ID}-shares`}
            drops={drops}
            drop={drop}
            curvature={next.curvature}
            onRate={figure.setRate}
          />
          <DropLegend drops={drops} />
        </>
      }
      side={
        <>
          <div class="needs-scripts">
            <Slider
              id={`${ID}-rate`}
              label="Learning rate η"
              value={rate}
              {...RATES}
              scale="log"
              onChange={figure.setRate}
            />
          </div>
          <DataTable
            caption="The next step"
            columns={['quantity', 'value']}
            digits={5}
            rows={[
              { header: 'loss now', cells: [next.loss] },
              { header: '‖∇L‖²', cells: [next.squaredNorm] },
              { header: 'promised: η ‖∇L‖²', cells: [drop.predicted] },
              { header: 'real drop', cells: [drop.real] },
              { header: 'loss after it', cells: [next.loss - drop.real] },
              { header: 'curvature c along ∇L', cells: [next.curvature] },
              { header: '2 / c', cells: [next.curvature > 0 ? 2 / next.curvature : '–'] },
              { header: 'best single step: η', cells: [formatPlain(best.rate)] },
            ]}
          />
        </>
      }
      sentence={say(drop, drops, updates)}
      foot={
        <>
          <TableTwin
            summary="Promise and fact at many rates"
            table={() => (
              <DataTable
                caption="Drop of the loss in one step"
                columns={['η', 'promised', 'real', 'kept']}
                digits={5}
                rows={TABLE_RATES.map((one) => {
                  const tried = next.dropAt(one);
                  const kept = `${formatNumber(100 * keptShare(tried), 1)}\u00a0%`;
                  return {
                    header: formatPlain(one),
                    cells: [tried.predicted, tried.real, kept],
                  };
                })}
              />
            )}
          />
          <SteepestCheck id={`${ID}-check`} next={next} />
          <CopyLink
            figure={ID}
            state={() => ({ start, network, updates, rate })}
            problem={figure.problem}
          />
        </>
      }
    />
  );
}
