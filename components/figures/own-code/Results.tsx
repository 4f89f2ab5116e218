import { useMemo } from 'preact/hooks';
import { LossChart } from '../../parts/chart/LossChart.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { NetworkDiagram } from '../../parts/network/NetworkDiagram.tsx';
import { DecisionRegion } from '../../parts/plot/DecisionRegion.tsx';
import { LiveSentence } from '../../parts/text/LiveSentence.tsx';
import type { OwnRun } from './own-run.ts';
import { regionOf } from './region-of.ts';
import { checksOf, seriesOf } from './results-of.ts';
import { Answers, CallsTable, DistanceTable, GradientTable, sayUncalled } from './Tables.tsx';
import type { Whose } from './whose.ts';
import { sayChecks, sayRun, sayUpdate } from './words.ts';

export interface ResultsProps {
  /** Unique on the page. */
  id: string;
  run: OwnRun;
  whose: Whose;
  /** The exercises whose functions were the reader's. */
  own: ReadonlySet<string>;
  update: number;
  onUpdate: (update: number) => void;
}

/** A run of the reader's code in the book's pictures, at any of its updates. */
export function Results({ id, run, whose, own, update, onUpdate }: ResultsProps) {
  const { log, network, task, data } = run;
  // Once a run: each goes to places of its own.
  const { distances, checks, region } = useMemo(
    () => ({ distances: run.distances(), checks: checksOf(run), region: regionOf(run) }),
    [run],
  );
  run.goTo(update);
  return (
    <div class="own-code-results">
      <div>
        <LossChart
          series={seriesOf(run, whose)}
          xLabel="update"
          caption={`Loss by update, ${task.name}`}
          cursor={update < log.last ? update : undefined}
          sentence={sayRun(run, distances, whose)}
        />
        {log.last > 0 && (
          <Slider
            id={`${id}-update`}
            label="Go to update"
            value={update}
            min={0}
            max={log.last}
            step={1}
            onChange={onUpdate}
          />
        )}
        <LiveSentence>{sayUpdate(run, update, whose)}</LiveSentence>
      </div>
      <DecisionRegion {...region} version={update} />
      <NetworkDiagram
        id={`${id}-network`}
        network={{
          inputs: network.inputs,
          layers: network.layers,
          inputNames: data.training.inputNames,
          ...(task.id === 'iris' && { outputNames: data.training.classNames }),
        }}
        show={task.id === 'xor' ? 'weights' : 'none'}
      />
      <div>
        <Answers run={run} />
        <DistanceTable distances={distances} />
      </div>
      {checks.length > 0 && (
        <div>
          <GradientTable checks={checks} />
          <p>{sayChecks(checks.map(([, checked]) => checked))}</p>
        </div>
      )}
      <div>
        <CallsTable run={run} own={own} />
        <p>{sayUncalled(run)}</p>
      </div>
    </div>
  );
}
