import { useState } from 'preact/hooks';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { type HowFastState, readHowFast } from './how-fast-link.ts';
import { MeasureHere } from './MeasureHere.tsx';
import { SpeedBars } from './SpeedBars.tsx';
import { entriesOf, type MeasuredRun, type MeasuredWork, nameOf, shareOfPeak } from './speeds.ts';
import { useMeasureHere } from './use-measure-here.ts';
import { sayRun, sayWork, writeRate, writeSpeed, writeTimes } from './words.ts';
import './how-fast.css';

/** The figure's id, and the name of its state in a link. */
const ID = 'how-fast';

export interface HowFastProps {
  /** What `npm run bench` wrote, the run that is shown first at the front. */
  runs: readonly MeasuredRun[];
}

/** Figure: the engine beside other libraries on the same work, as measured; and here, if asked. */
export function HowFast({ runs }: HowFastProps) {
  const first: HowFastState = { where: runs[0].where, work: lastOf(runs[0].results).key };
  const [state, setState] = useState(first);
  const run = runs.find(({ where }) => where === state.where) as MeasuredRun;
  const work = run.results.find(({ key }) => key === state.work) as MeasuredWork;
  const here = useMeasureHere(work);
  const problem = useLinkedState({
    figure: ID,
    parse: (data) => readHowFast(data, runs),
    apply: setState,
  });
  const entries = entriesOf(work);
  return (
    <FigureLayout
      toolbar={
        <>
          <Segmented
            id={`${ID}-work`}
            label="Network"
            value={state.work}
            options={run.results.map(({ key, sizes }) => ({ value: key, label: sizes.join('-') }))}
            onChange={(next) => setState({ ...state, work: next })}
          />
          {runs.length > 1 && (
            <Segmented
              id={`${ID}-where`}
              label="Measured in"
              value={state.where}
              options={runs.map(({ where }) => ({ value: where, label: where }))}
              onChange={(where) => setState({ ...state, where })}
            />
          )}
          <button
            type="button"
            class="control-button"
            onClick={() => {
              here.forget();
              setState(first);
            }}
          >
            Reset
          </button>
        </>
      }
      stage={
        <SpeedBars entries={entries} label={`Examples a second, ${nameOf(work)}: ${said(work)}`} />
      }
      side={<MeasureHere id={ID} here={here} />}
      sentence={sayWork(run, work)}
      foot={
        <>
          <p class="how-fast-run">{sayRun(run)}</p>
          <TableTwin
            table={() => (
              <DataTable
                caption={`One full training step: ${nameOf(work)}`}
                columns={['library', 'examples a second', 'GF/s', 'of the peak', 'the engine is']}
                rows={entries.map(({ name, rate, speed, behind }) => ({
                  header: name,
                  cells: [
                    writeRate(rate),
                    writeSpeed(speed),
                    `${(100 * shareOfPeak(run, speed)).toFixed(1)}\u00a0%`,
                    behind === 1 ? '' : `${writeTimes(behind)}×`,
                  ],
                }))}
              />
            )}
          />
          <CopyLink figure={ID} state={() => state} problem={problem} />
        </>
      }
    />
  );
}

const lastOf = <T,>(list: readonly T[]): T => list[list.length - 1];

const said = (work: MeasuredWork) =>
  entriesOf(work)
    .map(({ name, rate }) => `${name} ${writeRate(rate)}`)
    .join(', ');
