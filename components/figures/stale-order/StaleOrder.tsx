import type { NetworkWithData } from '../../../src/engine/solve/index.ts';
import { Formula } from '../../notation/Formula.tsx';
import { Legend } from '../../parts/chart/Legend.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import { LogPlot } from './LogPlot.tsx';
import { OrderTable, type PrintedAfter } from './OrderTable.tsx';
import type { NextStep } from './order-run.ts';
import { ORDERS, type Sample } from './stale-order-model.ts';
import { ID, useStaleOrder } from './use-stale-order.ts';
import { NAMES, say } from './words.ts';
import './stale-order.css';

export interface StaleOrderProps {
  network: NetworkWithData;
  printed: PrintedAfter;
  /** ∂ℓ/∂a^(1)_1 as a sum over both outputs, its numbers `\live`. */
  formula: string;
}

const OPTIONS = ORDERS.map((order) => ({ value: order, label: NAMES[order] }));
const UPDATES = [0, 4] as const;

/** Figure: the same training in the right and in the stale order, beside the numbers in print. */
export function StaleOrder({ network, printed, formula }: StaleOrderProps) {
  const figure = useStaleOrder(network);
  const { model, order, run } = figure;
  const { right, stale } = model.runs;
  const seen = {
    updates: model.updates,
    loss: { right: right.loss, stale: stale.loss },
    next: { right: right.next(), stale: stale.next() },
  };
  const curves = (kind: 'loss' | 'gradient', of: (sample: Sample) => Sample['loss']) =>
    ORDERS.map((each) => ({
      name: NAMES[each],
      kind,
      points: model.samples.map((sample) => ({ x: sample.updates, y: of(sample)[each] })),
    }));
  const losses = curves('loss', ({ loss }) => loss);
  const distances = curves('gradient', ({ distance }) => distance);
  return (
    <FigureLayout
      root={run.stage}
      toolbar={
        <RunControls
          id={ID}
          run={run}
          onReset={figure.reset}
          pace={figure.pace}
          onPace={figure.setPace}
          progress={`${formatCount(model.reached)} updates made.`}
        />
      }
      stage={
        <>
          <div class="stale-order-plots">
            <LogPlot
              x={UPDATES}
              y={[-5, 0]}
              xLabel="updates"
              yLabel="loss"
              label="The losses of both orders: one curve upon the other"
              curves={losses}
              at={seen.updates}
            />
            <LogPlot
              x={UPDATES}
              y={[-10, 1]}
              xLabel="updates"
              yLabel="distance in the gradient check"
              label="The distances of both orders in the gradient check: far apart"
              curves={distances}
              at={seen.updates}
            />
          </div>
          <Legend series={distances} />
          <TableTwin
            summary="The curves as a table"
            table={() => <SampleTable samples={model.samples} />}
          />
          <div class="stale-order-choices needs-scripts">
            <Slider
              id={`${ID}-updates`}
              label="Look at update"
              value={seen.updates}
              min={1}
              max={model.reached}
              step={1}
              onChange={figure.lookAt}
            />
            <Segmented
              id={`${ID}-order`}
              label="Compare the print with"
              value={order}
              options={OPTIONS}
              onChange={figure.setOrder}
            />
          </div>
          <p class="stale-order-formula">
            What comes back to hidden neuron 1 in the {NAMES[order]}
            {order === 'right' ? ':' : ', through weights already updated:'}
          </p>
          <Formula html={formula} values={valuesOf(seen.next[order])} />
          <OrderTable model={model} seen={seen} order={order} printed={printed} />
        </>
      }
      sentence={say(seen)}
      foot={<CopyLink figure={ID} state={figure.state} problem={figure.problem} />}
    />
  );
}

function valuesOf({ delta, through, arriving }: NextStep): Record<string, string> {
  const written = (x: number) => formatNumber(x, 9);
  const factor = (x: number) => (x < 0 ? `(${written(x)})` : written(x));
  return {
    d1: factor(delta[0]),
    w1: factor(through[0]),
    d2: factor(delta[1]),
    w2: factor(through[2]),
    sum: written(arriving[0]),
  };
}

function SampleTable({ samples }: { samples: readonly Sample[] }) {
  return (
    <DataTable
      caption="Loss, and distance in the gradient check"
      columns={[
        'updates',
        ...['loss', 'distance'].flatMap((of) => ORDERS.map((o) => `${of}, ${NAMES[o]}`)),
      ]}
      rows={samples.map(({ updates, loss, distance }) => ({
        header: formatCount(updates),
        cells: [loss.right, loss.stale, distance.right, distance.stale],
      }))}
      digits={9}
    />
  );
}
