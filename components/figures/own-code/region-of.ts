import type { DecisionRegionProps } from '../../parts/plot/DecisionRegion.tsx';
import type { Interval } from '../../parts/plot/plot-area.ts';
import { axisOf, pointsOf, predictOnPlane, type Shown } from '../playground/model/plane.ts';
import type { OwnRun } from './own-run.ts';

/** The inputs that are drawn: of the flowers, length and width of the petals. */
const SHOWN: Readonly<Record<OwnRun['task']['id'], Shown>> = { xor: [0, 1], iris: [2, 3] };
/** Around the four corners of XOR. */
const AROUND: Interval = [-0.5, 1.5];

/** Returns what a picture of a run's verdicts shows: the network where `goTo` went, and the asked examples. */
export function regionOf({ task, data, network }: OwnRun): Omit<DecisionRegionProps, 'version'> {
  const { askedAsMeasured, scale } = data;
  const shown = SHOWN[task.id];
  const [x, y] = shown.map((input) =>
    task.id === 'xor' ? AROUND : axisOf(askedAsMeasured, input),
  );
  const label = (input: number) =>
    `${askedAsMeasured.inputNames[input]}${task.id === 'iris' ? ' (cm)' : ''}`;
  return {
    x,
    y,
    xLabel: label(shown[0]),
    yLabel: label(shown[1]),
    classNames: askedAsMeasured.classNames,
    examples: pointsOf(askedAsMeasured, shown),
    predict: predictOnPlane(network, { inputScale: scale }, shown),
    outputs: network.outputs,
  };
}
