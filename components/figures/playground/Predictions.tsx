import { useMemo } from 'preact/hooks';
import { Select } from '../../parts/controls/Select.tsx';
import { DecisionRegion } from '../../parts/plot/DecisionRegion.tsx';
import { ExamplesTable } from './ExamplesTable.tsx';
import type { Experiment } from './model/experiment.ts';
import { PARTS } from './model/measures.ts';
import { axisOf, pointsOf, predictOnPlane, type Shown } from './model/plane.ts';
import type { PartName } from './model/prepare-data.ts';
import { useLoaded } from './use-loaded.ts';

export interface PredictionsProps {
  experiment: Experiment;
  /** The part whose examples are drawn. */
  part: PartName;
  onPart: (part: PartName) => void;
  shown: Shown;
  onShown: (shown: Shown) => void;
}

/** What the network says: regions over two inputs, or prediction against target. */
export function Predictions(props: PredictionsProps) {
  const { experiment, part, onPart } = props;
  const { raw, parts } = experiment.data;
  const options = PARTS.filter((name) => parts[name].size > 0).map((value) => ({
    value,
    label: value,
  }));
  const numbers = raw.kind === 'regression';
  const TargetPlot = useLoaded(() => import('./TargetPlot.tsx'), numbers)?.TargetPlot;
  return (
    <section aria-labelledby="playground-predictions">
      <h2 id="playground-predictions">Data and predictions</h2>
      <div class="playground-choices needs-scripts">
        {options.length > 1 && (
          <Select
            id="playground-part"
            label="Part"
            value={part}
            options={options}
            onChange={onPart}
          />
        )}
        {raw.inputCount > 2 && !numbers && <Axes {...props} />}
      </div>
      {!numbers && <Regions {...props} />}
      {numbers && TargetPlot && <TargetPlot experiment={experiment} part={part} />}
      <ExamplesTable experiment={experiment} part={part} />
    </section>
  );
}

function Axes({ experiment, shown, onShown }: PredictionsProps) {
  const options = experiment.data.raw.inputNames.map((label, i) => ({ value: `${i}`, label }));
  const [x, y] = shown;
  // The two change places rather than be the same.
  const choose = (next: Shown) => onShown(next[0] === next[1] ? [y, x] : next);
  return (
    <>
      <Select
        id="playground-x"
        label="Across"
        value={`${x}`}
        options={options}
        onChange={(value) => choose([Number(value), y])}
      />
      <Select
        id="playground-y"
        label="Up"
        value={`${y}`}
        options={options}
        onChange={(value) => choose([x, Number(value)])}
      />
    </>
  );
}

function Regions({ experiment, part, shown }: PredictionsProps) {
  const { network, data, settings, version } = experiment;
  const { raw, rawParts } = data;
  const [x, y] = shown;
  const examples = useMemo(() => pointsOf(rawParts[part], [x, y]), [rawParts[part], x, y]);
  if (raw.inputCount < 2) return <p>With a single input there is no plane to draw.</p>;
  return (
    <>
      <DecisionRegion
        key={`${settings.data} ${raw.size} ${x} ${y}`}
        x={axisOf(raw, x)}
        y={axisOf(raw, y)}
        xLabel={raw.inputNames[x]}
        yLabel={raw.inputNames[y]}
        classNames={raw.classNames}
        examples={examples}
        predict={predictOnPlane(network, data, shown)}
        outputs={network.outputs}
        version={version}
      />
      {raw.inputCount > 2 && (
        <p class="playground-note">
          A slice: the {raw.inputCount - 2} other inputs are held at their means, so an example can
          stand in the colour of another class and be classified right.
        </p>
      )}
    </>
  );
}
