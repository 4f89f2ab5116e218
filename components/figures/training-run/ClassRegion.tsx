import { useMemo } from 'preact/hooks';
import { DecisionRegion } from '../../parts/plot/DecisionRegion.tsx';
import { axisOf, pointsOf } from '../playground/model/plane.ts';
import type { OneRun } from './one-run.ts';

export interface ClassRegionProps {
  run: OneRun;
  /** Differs whenever the weights do. */
  version: string;
}

/** Which class a run chooses where, for examples with two inputs and a class each. */
export function ClassRegion({ run, version }: ClassRegionProps) {
  const { data } = run.start;
  const examples = useMemo(() => pointsOf(data, [0, 1]), [data]);
  return (
    <DecisionRegion
      x={axisOf(data, 0)}
      y={axisOf(data, 1)}
      xLabel={data.inputNames[0]}
      yLabel={data.inputNames[1]}
      classNames={data.classNames}
      examples={examples}
      predict={(points) => run.network.predict(points)}
      outputs={data.targetCount}
      version={version}
    />
  );
}
