import { LossChart } from '../../parts/chart/LossChart.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { NetworkDiagram } from '../../parts/network/NetworkDiagram.tsx';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { formatCount } from '../../parts/text/format-number.ts';
import { writeSymmetry } from './symmetry-link.ts';
import { TwinTable } from './TwinTable.tsx';
import { ID, useSymmetry } from './use-symmetry.ts';
import { PREDICTIONS, STARTS, say, sayVerdict } from './words.ts';
import './symmetry.css';

/** Figure: two hidden units that begin equal, or nearly; first the prediction, then the run. */
export function Symmetry() {
  const figure = useSymmetry();
  const { model, run, prediction } = figure;
  const { network, update, furthest, losses } = model;
  const { loss } = model.look();
  return (
    <FigureLayout
      root={run.stage}
      toolbar={
        <>
          <Segmented
            id={`${ID}-start`}
            label="Begin with"
            value={model.start}
            options={STARTS}
            onChange={figure.start}
          />
          <Segmented
            id={`${ID}-prediction`}
            label="You predict"
            value={prediction}
            options={PREDICTIONS}
            onChange={figure.setPrediction}
          />
          <p class="symmetry-verdict" role="status">
            {sayVerdict(model, prediction)}
          </p>
          <RunControls
            id={ID}
            run={run}
            onReset={() => figure.start(model.start)}
            pace={figure.pace}
            onPace={figure.setPace}
            progress={`Update ${formatCount(update)}.`}
          />
        </>
      }
      stage={
        <NetworkDiagram
          id={`${ID}-network`}
          network={{ inputs: 2, inputNames: ['x₁', 'x₂'], layers: network.layers }}
          show="weights"
        />
      }
      side={
        <>
          <LossChart
            series={[{ name: 'loss', values: losses }]}
            xLabel="update"
            caption="Loss of the 2-2-1 network by update"
            cursor={update < furthest ? update : undefined}
          />
          {furthest > 0 && (
            <Slider
              id={`${ID}-update`}
              label="Go to update"
              value={update}
              min={0}
              max={furthest}
              step={1}
              onChange={figure.goTo}
            />
          )}
        </>
      }
      sentence={say(model, loss)}
      foot={
        <div class="symmetry-foot">
          <TwinTable twins={model.twins()} />
          <CopyLink
            figure={ID}
            state={() => writeSymmetry({ model, prediction })}
            problem={figure.problem}
          />
        </div>
      }
    />
  );
}
