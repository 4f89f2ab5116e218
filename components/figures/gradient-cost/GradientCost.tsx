import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatCount } from '../../parts/text/format-number.ts';
import { CostPlot } from './CostPlot.tsx';
import { CASES, costOf, METHODS, type MethodName } from './cost-model.ts';
import { TASKS } from './measure.ts';
import { ID, useGradientCost, WIDTH_CHOICES } from './use-gradient-cost.ts';
import { METHOD_NAMES, say, sayTime } from './words.ts';
import './gradient-cost.css';

const PARAMETERS = CASES.map(({ parameters }) => parameters);
const COUNTED = Object.fromEntries(
  METHODS.map((method) => [method, CASES.map((each) => costOf(each, method))]),
) as unknown as Record<MethodName, readonly number[]>;

/** Figure: what one gradient costs, by four methods, against the number of parameters. */
export function GradientCost() {
  const { chosen, choose, timings, done, shown, show, measure, problem } = useGradientCost();
  const isMeasured = shown === 'measured' && done !== undefined;
  return (
    <FigureLayout
      toolbar={
        <>
          <Select
            id={`${ID}-network`}
            label="Network"
            value={WIDTH_CHOICES[chosen].value}
            options={WIDTH_CHOICES}
            onChange={(width) => choose(WIDTH_CHOICES.findIndex(({ value }) => value === width))}
          />
          <button type="button" class="control-button is-main" onClick={measure}>
            Measure on this machine
          </button>
          {done !== undefined && (
            <Segmented
              id={`${ID}-shown`}
              label="Cost"
              value={shown}
              options={[
                { value: 'counted', label: 'multiply-adds, counted' },
                { value: 'measured', label: 'seconds, measured here' },
              ]}
              onChange={show}
            />
          )}
          <p class="gradient-cost-progress" role="status">
            {done === TASKS.length ? 'All measured.' : done !== undefined && 'Measuring …'}
          </p>
        </>
      }
      stage={
        <CostPlot
          parameters={PARAMETERS}
          costs={isMeasured ? timings : COUNTED}
          yLabel={isMeasured ? 'seconds' : 'multiply-adds'}
          chosen={chosen}
          label={`The cost of one gradient against the number of parameters, ${isMeasured ? 'measured in seconds' : 'counted in multiply-adds'}: a line for each of four methods`}
        />
      }
      sentence={say(CASES[chosen])}
      foot={
        <>
          <TableTwin
            summary="All costs as a table"
            table={() => (
              <DataTable
                caption="Multiply-adds of one gradient, and the time it took here"
                columns={['network', 'P', ...METHODS.map((method) => METHOD_NAMES[method])]}
                rows={CASES.map((each, i) => ({
                  header: WIDTH_CHOICES[i].label,
                  cells: [
                    formatCount(each.parameters),
                    ...METHODS.map((method) => {
                      const seconds = timings[method][i];
                      const count = formatCount(costOf(each, method));
                      return seconds === undefined ? count : `${count}; ${sayTime(seconds)}`;
                    }),
                  ],
                }))}
              />
            )}
          />
          <CopyLink
            figure={ID}
            state={() => ({ width: WIDTH_CHOICES[chosen].value })}
            problem={problem}
          />
        </>
      }
    />
  );
}
