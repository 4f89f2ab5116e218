import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { LiveSentence } from '../../parts/text/LiveSentence.tsx';
import type { DrawnCurve } from './curve-points.ts';
import { type FitSettings, SWEPT_WIDTHS } from './fit-settings.ts';
import { useWidthSweep } from './use-width-sweep.ts';
import { WidthPlot } from './WidthPlot.tsx';
import { nameSweep, saySweep } from './words.ts';

export interface WidthComparisonProps {
  curve: DrawnCurve;
  settings: FitSettings;
}

/** The same curve and the same training for ten widths, really run. */
export function WidthComparison({ curve, settings }: WidthComparisonProps) {
  const { sweeps, running, finished, stage, train, pause } = useWidthSweep(curve, settings);
  const last = sweeps[sweeps.length - 1];
  return (
    <div class="width-comparison plot" ref={stage}>
      <p class="needs-scripts">
        <button
          type="button"
          class="control-button"
          aria-disabled={finished}
          onClick={() => {
            if (running) pause();
            else if (!finished) train();
          }}
        >
          {running ? 'Pause the widths' : 'Train every width'}
        </button>
      </p>
      <WidthPlot sweeps={sweeps} />
      <LiveSentence>{last ? saySweep(last) : 'No width is trained yet.'}</LiveSentence>
      <TableTwin
        summary="The widths as a table"
        table={() => (
          <DataTable
            caption="Mean squared error after training, by width"
            columns={['width', ...sweeps.map(nameSweep)]}
            rows={SWEPT_WIDTHS.map((width, i) => ({
              header: `${width}`,
              cells: sweeps.map(({ done }) =>
                done[i]?.diverged ? 'diverged' : (done[i]?.loss ?? '–'),
              ),
            }))}
            digits={6}
          />
        )}
      />
    </div>
  );
}
