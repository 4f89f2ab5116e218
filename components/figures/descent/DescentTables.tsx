import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import type { Path } from './descend.ts';
import { type DescentState, indexOfOptimizer, stateAfter } from './descent-model.ts';
import { OPTIMIZERS } from './optimizers.ts';
import type { Search } from './rate-search.ts';
import { sayTrial } from './words.ts';

export interface DescentTablesProps {
  state: DescentState;
  searches: readonly Search[];
  rates: readonly number[];
  paths: readonly Path[];
}

/** The five runs as they stand, always in sight, and the map and the search as tables. */
export function DescentTables({ state, searches, rates, paths }: DescentTablesProps) {
  const looked = indexOfOptimizer(state.looked);
  const { step } = state;
  return (
    <div class="descent-tables">
      <DataTable
        caption={`The five after step ${step}`}
        columns={['optimizer', 'η', 'w₁', 'w₂', 'loss', 'best η', 'steps needed']}
        rows={OPTIMIZERS.map(({ label }, i) => {
          const { x, y, loss } = stateAfter(paths[i], step);
          const { best } = searches[i];
          return {
            header: label,
            cells: [
              formatPlain(rates[i]),
              formatNumber(x),
              formatNumber(y),
              isDiverged(paths[i], step) ? 'diverged' : formatNumber(loss, 4),
              formatPlain(best.rate),
              sayTrial(best),
            ],
          };
        })}
      />
      <TableTwin
        summary="The path that is looked at, as a table"
        table={() => (
          <DataTable
            caption={`${OPTIMIZERS[looked].label}, step by step`}
            columns={['step', 'w₁', 'w₂', 'loss']}
            rows={Array.from(
              { length: Math.min(step, paths[looked].xs.length - 1) + 1 },
              (_, t) => ({
                header: String(t),
                cells: [paths[looked].xs[t], paths[looked].ys[t], paths[looked].losses[t]],
              }),
            )}
          />
        )}
      />
      <TableTwin
        summary="The search for its best rate, as a table"
        table={() => (
          <DataTable
            caption={`${OPTIMIZERS[looked].label}, rate by rate`}
            columns={['η', 'steps needed']}
            rows={searches[looked].trials.map((trial) => ({
              header: formatPlain(trial.rate),
              cells: [sayTrial(trial)],
            }))}
          />
        )}
      />
    </div>
  );
}

const isDiverged = ({ divergedAt }: Path, step: number) =>
  divergedAt !== undefined && divergedAt <= step;
