import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatPlain } from '../../parts/text/format-number.ts';
import { curvesOf, drawnLosses, numbersOf } from './loss-model.ts';
import { type LossState, labelOf, spanOf } from './loss-state.ts';
import { nameOf } from './words.ts';

/** Each output as it stands: prediction, target, residual and slope. */
export function OutputTable({ state }: { state: LossState }) {
  const logit = state.against === 'logit';
  return (
    <DataTable
      caption="The example as it stands"
      columns={['output', ...(logit ? ['z'] : []), 'a', 'y', 'residual', 'slope']}
      digits={3}
      rows={numbersOf(state).outputs.map(({ value, prediction, target, residual, slope }, j) => ({
        header: String(j + 1),
        cells: [...(logit ? [value] : []), prediction, formatPlain(target), residual, slope],
      }))}
    />
  );
}

/** How many places of the axis the table names. */
const PLACES = 9;

/** What the two plots show, at places along the axis. */
export function LossCurveTable({ state }: { state: LossState }) {
  const [low, high] = spanOf(state);
  const losses = drawnLosses(state);
  const places = Array.from({ length: PLACES }, (_, i) => low + (i / (PLACES - 1)) * (high - low));
  return (
    <TableTwin
      table={() => {
        const curves = losses.map((loss) => curvesOf(state, loss));
        return (
          <DataTable
            caption="Loss and slope"
            columns={[
              nameOf(state, state.moved),
              ...losses.flatMap((loss) => [labelOf(loss), `slope of ${labelOf(loss)}`]),
            ]}
            digits={4}
            rows={places.map((x) => ({
              header: formatPlain(x),
              cells: curves.flatMap(({ lossAt, slopeAt }) => [lossAt(x), slopeAt(x)]),
            }))}
          />
        );
      }}
    />
  );
}
