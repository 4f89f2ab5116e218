import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { Axes } from '../../parts/plot/Axes.tsx';
import { LineLegend } from '../../parts/plot/LineLegend.tsx';
import { pathThrough, plotArea } from '../../parts/plot/plot-area.ts';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import {
  BATCHES,
  type BatchSpeed,
  type RecordedSweep,
  recordedSpeeds,
} from './batch-speed-model.ts';
import { useBatchSpeed } from './use-batch-speed.ts';
import './batch-speed.css';

const RECORDED = 'the million-parameter network, recorded';
const HERE = '64-32-10 on this machine';

/** Figure: examples that are learned from in a second, by the size of the batch. */
export function BatchSpeedFigure({ recorded }: { recorded: RecordedSweep }) {
  const { speeds, status, measure } = useBatchSpeed();
  const fixed = recordedSpeeds(recorded);
  const rates = [...fixed, ...speeds].map(({ rate }) => rate);
  const area = plotArea([1, 512], [Math.min(...rates) / 2, Math.max(...rates) * 2], 260, {
    x: 'log',
    y: 'log',
  });
  return (
    <FigureLayout
      toolbar={
        <>
          <button type="button" class="control-button is-main" onClick={measure}>
            Measure on this machine
          </button>
          <p role="status">{status}</p>
        </>
      }
      stage={
        <div class="batch-speed plot">
          <svg
            viewBox={`0 0 ${area.width} ${area.height}`}
            role="img"
            aria-label="Examples a second against the batch size"
          >
            <Axes area={area} xLabel="batch size" yLabel="examples a second" />
            <Line speeds={fixed} kind="of-loss" dash="6 4" area={area} />
            <Line speeds={speeds} kind="of-gradient" dash={undefined} area={area} />
          </svg>
          <LineLegend
            lines={[
              { name: RECORDED, kind: 'loss', dash: '6 4' },
              { name: HERE, kind: 'gradient' },
            ]}
          />
        </div>
      }
      sentence={say(fixed, speeds)}
      foot={
        <TableTwin
          table={() => (
            <DataTable
              caption={`Examples a second by batch size; recorded: ${recorded.machine}, ${recorded.where}`}
              columns={['batch size', RECORDED, HERE]}
              rows={[...BATCHES, 512].map((batch) => ({
                header: String(batch),
                cells: [rateAt(fixed, batch), rateAt(speeds, batch)],
              }))}
            />
          )}
        />
      }
    />
  );
}

interface LineProps {
  speeds: readonly BatchSpeed[];
  kind: string;
  dash: string | undefined;
  area: ReturnType<typeof plotArea>;
}

function Line({ speeds, kind, dash, area }: LineProps) {
  const points = speeds.map(({ batch, rate }) => ({ x: batch, y: rate }));
  return <path class={`curve ${kind}`} stroke-dasharray={dash} d={pathThrough(area, points)} />;
}

function rateAt(speeds: readonly BatchSpeed[], batch: number): string {
  const found = speeds.find((each) => each.batch === batch);
  return found ? formatCount(Math.round(found.rate)) : '–';
}

/** Says what the batch size is worth: the best rate beside that of the smallest batch. */
function say(recorded: readonly BatchSpeed[], here: readonly BatchSpeed[]): string {
  const gain = (speeds: readonly BatchSpeed[]) => {
    const best = speeds.reduce((a, b) => (b.rate > a.rate ? b : a));
    const [first] = speeds;
    return `batches of ${best.batch} are learned from ${formatNumber(best.rate / first.rate, 1)} times as fast as batches of ${first.batch}`;
  };
  const said = `Recorded: ${gain(recorded)}.`;
  return here.length === BATCHES.length ? `${said} On this machine ${gain(here)}.` : said;
}
