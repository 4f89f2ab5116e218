import { LossChart } from '../../parts/chart/LossChart.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import { CurveLegend } from '../built-by-hand/CurveLegend.tsx';
import { CurvePad } from './CurvePad.tsx';
import { FIRST_CURVE, placeOfPoint } from './curve-points.ts';
import { FitFields } from './FitFields.tsx';
import { writeFit } from './fit-link.ts';
import { ID, useDrawnCurve } from './use-drawn-curve.ts';
import { WidthComparison } from './WidthComparison.tsx';
import { say } from './words.ts';
import './drawn-curve.css';

/** Figure: the reader draws a curve, and a network is trained to follow it. */
export function DrawnCurveFigure() {
  const figure = useDrawnCurve();
  const { model, run } = figure;
  const { curve, settings, losses, update } = model;
  const fitted = model.drawn();
  return (
    <FigureLayout
      root={run.stage}
      toolbar={
        <>
          <FitFields id={ID} settings={settings} onChange={figure.choose}>
            <button type="button" class="control-button" onClick={() => figure.draw(FIRST_CURVE)}>
              The book’s curve
            </button>
          </FitFields>
          <RunControls
            id={ID}
            run={run}
            onReset={() => figure.draw(curve)}
            pace={figure.pace}
            onPace={figure.setPace}
            progress={`Update ${formatCount(update)}.`}
          />
        </>
      }
      stage={
        <>
          <CurvePad curve={curve} onDraw={figure.draw} fitted={fitted} />
          <CurveLegend />
        </>
      }
      side={
        <LossChart
          series={[{ name: 'error', values: losses }]}
          xLabel="update"
          yLabel="mean squared error"
          caption="Mean squared error on the drawn curve by update"
        />
      }
      sentence={say(model)}
      foot={
        <div class="drawn-curve-foot">
          <TableTwin
            summary="The curves as a table"
            table={() => (
              <DataTable
                caption="Your curve and the network’s"
                columns={['x', 'your curve', 'network']}
                rows={curve.map((y, i) => ({
                  header: formatNumber(placeOfPoint(i), 3),
                  cells: [y, fitted[(i * (fitted.length - 1)) / (curve.length - 1)].y],
                }))}
                digits={3}
              />
            )}
          />
          <WidthComparison curve={curve} settings={settings} />
          <CopyLink figure={ID} state={() => writeFit(model)} problem={figure.problem} />
        </div>
      }
    />
  );
}
