import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { type Interval, plotArea } from '../../parts/plot/plot-area.ts';
import { PACES } from '../../parts/run/pace.ts';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatPlain } from '../../parts/text/format-number.ts';
import { RunPlot } from './RunPlot.tsx';
import { SweepLegend } from './SweepLegend.tsx';
import { SweepPlot } from './SweepPlot.tsx';
import { writeSweep } from './sweep-link.ts';
import { lastLoss, outcomeOf, type RateSweep } from './sweep-model.ts';
import { NETWORKS, OPTIMIZERS, RATES, UPDATES } from './sweep-settings.ts';
import { ID, useRateSweep } from './use-rate-sweep.ts';
import { sayOutcome, sayRun } from './words.ts';
import './rate-sweep.css';

const FAST = PACES.filter(({ value }) => value === 'ten' || value === 'full');

/** Figure: one network trained at many learning rates, and what became of each. */
export function RateSweepFigure() {
  const figure = useRateSweep();
  const { sweep, shown, run } = figure;
  const { settings } = sweep;
  const losses = lossInterval(sweep);
  const best = sweep.best();
  return (
    <FigureLayout
      root={run.stage}
      toolbar={
        <>
          <Segmented
            id={`${ID}-network`}
            label="Network"
            value={settings.network}
            options={NETWORKS}
            onChange={(network) => figure.choose({ network })}
          />
          <Segmented
            id={`${ID}-optimizer`}
            label="Optimizer"
            value={settings.optimizer}
            options={OPTIMIZERS}
            onChange={(optimizer) => figure.choose({ optimizer })}
          />
          <Segmented
            id={`${ID}-updates`}
            label="Updates"
            value={settings.updates}
            options={UPDATES}
            onChange={(updates) => figure.choose({ updates })}
          />
          <RunControls
            id={ID}
            run={run}
            onReset={figure.reset}
            pace={figure.pace}
            paces={FAST}
            onPace={figure.setPace}
            stepLabel="One more rate"
            progress={`${sweep.count} of ${RATES.length} rates trained.`}
          />
        </>
      }
      stage={
        <>
          <SweepPlot
            sweep={sweep}
            area={plotArea([RATES[0], RATES[RATES.length - 1]], losses, 260, {
              x: 'log',
              y: 'log',
            })}
            looked={figure.looked}
            onLook={figure.look}
          />
          <SweepLegend />
        </>
      }
      side={
        <>
          <div class="sweep-look needs-scripts">
            <Select
              id={`${ID}-looked`}
              label="Look at η"
              value={String(figure.looked)}
              options={sweep.runs.flatMap((trained, i) =>
                trained
                  ? [
                      {
                        value: String(i),
                        label: `${formatPlain(trained.rate)}${SIGNS[outcomeOf(trained)]}`,
                      },
                    ]
                  : [],
              )}
              onChange={(place) => figure.look(Number(place))}
            />
            <span class="sweep-neighbours">
              <button type="button" class="control-button" onClick={() => figure.lookOn(-1)}>
                Lower
              </button>
              <button type="button" class="control-button" onClick={() => figure.lookOn(1)}>
                Higher
              </button>
            </span>
          </div>
          <RunPlot
            id={ID}
            area={plotArea([0, Number(settings.updates)], losses, 210, { y: 'log' })}
            run={shown}
            best={best}
          />
        </>
      }
      sentence={sayRun(shown, figure.diagnosis, shown === best)}
      foot={
        <>
          <TableTwin
            summary="The sweep as a table"
            table={() => (
              <DataTable
                caption={`Loss after ${settings.updates} updates`}
                columns={['η', 'loss']}
                rows={sweep.runs.flatMap((trained) =>
                  trained
                    ? [{ header: formatPlain(trained.rate), cells: [sayOutcome(trained)] }]
                    : [],
                )}
              />
            )}
          />
          <CopyLink figure={ID} state={() => writeSweep(figure)} problem={figure.problem} />
        </>
      }
    />
  );
}

const SIGNS = { learned: '', worse: ' (worse)', diverged: ' (diverged)' } as const;

/** Returns the decades that hold the start and the best of a sweep, and one more above. */
function lossInterval(sweep: RateSweep): Interval {
  const start = (sweep.runs[0]?.losses[0] ?? 1) * 20;
  const lowest = Math.min(0.01, Math.max(1e-12, lastLoss(sweep.best())));
  const decade = Number(lowest.toExponential(0).split('e')[1]);
  return [Number(`1e${decade}`), start];
}
