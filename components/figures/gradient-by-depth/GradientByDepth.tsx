import { LossChart } from '../../parts/chart/LossChart.tsx';
import { SeedField } from '../../parts/controls/SeedField.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { Toggle } from '../../parts/controls/Toggle.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { PACES } from '../../parts/run/pace.ts';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatCount, formatNumber, formatPercent } from '../../parts/text/format-number.ts';
import { ActivationBins } from './ActivationBins.tsx';
import { writeDepth } from './depth-link.ts';
import { binRange, type DepthModel, LAST_UPDATE, MOST_DEPTH } from './depth-model.ts';
import { NormPlot } from './NormPlot.tsx';
import { ID, useDepth } from './use-depth.ts';
import { ACTIVATIONS, STARTS, say, writeSize } from './words.ts';
import './gradient-by-depth.css';

const FAST = PACES.filter(({ value }) => value === 'frame' || value === 'full');

/** Figure: how long the gradient is in each layer of a deep network, and what changes that. */
export function GradientByDepth() {
  const figure = useDepth();
  const { model, run } = figure;
  const { settings } = model;
  return (
    <FigureLayout
      root={run.stage}
      toolbar={
        <>
          <Slider
            id={`${ID}-depth`}
            label="Hidden layers"
            value={settings.depth}
            min={1}
            max={MOST_DEPTH}
            step={1}
            onChange={(depth) => figure.choose({ depth })}
          />
          <Segmented
            id={`${ID}-activation`}
            label="Activation"
            value={settings.activation}
            options={ACTIVATIONS}
            onChange={(activation) => figure.choose({ activation })}
          />
          <Segmented
            id={`${ID}-start`}
            label="Deviation of the weights"
            value={settings.start}
            options={STARTS}
            onChange={(start) => figure.choose({ start })}
          />
          <Toggle
            label="Residual connections"
            checked={settings.residual}
            onChange={(residual) => figure.choose({ residual })}
          />
          <Toggle
            label="Layer normalization"
            checked={settings.normalized}
            onChange={(normalized) => figure.choose({ normalized })}
          />
          <SeedField
            id={`${ID}-seed`}
            value={settings.seed}
            onChange={(seed) => figure.choose({ seed })}
          />
          <RunControls
            id={ID}
            run={run}
            onReset={figure.reset}
            pace={figure.pace}
            paces={FAST}
            onPace={figure.setPace}
            progress={`Update ${formatCount(model.update)} of ${LAST_UPDATE}.`}
          />
        </>
      }
      stage={<NormPlot norms={model.norms()} />}
      side={
        <>
          <ActivationBins layers={model.activations()} range={binRange(settings)} />
          <LossChart
            series={[{ name: 'loss', values: model.losses }]}
            xLabel="update"
            caption="Loss of the deep network by update"
          />
        </>
      }
      sentence={say(model)}
      foot={
        <>
          <TableTwin summary="Every layer as a table" table={() => <LayerTable model={model} />} />
          <CopyLink figure={ID} state={() => writeDepth(model)} problem={figure.problem} />
        </>
      }
    />
  );
}

function LayerTable({ model }: { model: DepthModel }) {
  const norms = model.norms();
  return (
    <DataTable
      caption="Gradient and activations of each hidden layer"
      columns={['layer', 'length of the gradient', 'mean of a', 'deviation of a', 'silent neurons']}
      rows={model.activations().map(({ mean, deviation, silent }, l) => ({
        header: String(l + 1),
        cells: [
          writeSize(norms[l]),
          formatNumber(mean, 3),
          writeSize(deviation),
          formatPercent(silent, 0),
        ],
      }))}
    />
  );
}
