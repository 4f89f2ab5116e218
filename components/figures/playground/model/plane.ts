import type { Dataset } from '../../../../src/engine/data/index.ts';
import type { Network } from '../../../../src/engine/network/index.ts';
import type { Interval } from '../../../parts/plot/plot-area.ts';
import type { PredictPoints } from '../../../parts/plot/region-painter.ts';
import type { PreparedData } from './prepare-data.ts';

/** The two inputs that a picture has as its axes. */
export type Shown = readonly [x: number, y: number];

/** Room around the outermost examples, as a share of their spread. */
const MARGIN = 0.1;

/** Returns where an axis ends that shows one input of a data set, in its own unit. */
export function axisOf({ inputs, inputCount }: Dataset, input: number): Interval {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let at = input; at < inputs.length; at += inputCount) {
    low = Math.min(low, inputs[at]);
    high = Math.max(high, inputs[at]);
  }
  const margin = MARGIN * (high - low) || 1;
  return [low - margin, high + margin];
}

/** Returns the examples of a part as points of the picture. */
export function pointsOf({ inputs, inputCount, labels }: Dataset, [x, y]: Shown) {
  return Array.from(labels, (label, i) => ({
    x: inputs[i * inputCount + x],
    y: inputs[i * inputCount + y],
    class: label,
  }));
}

/**
 * Returns what the network says over the picture's plane: the two inputs as they are there, all
 * others at their mean over the training part.
 */
export function predictOnPlane(
  network: Network,
  { inputScale: { means, deviations } }: Pick<PreparedData, 'inputScale'>,
  [x, y]: Shown,
): PredictPoints {
  let rows = new Float64Array(0);
  return (points) => {
    const count = points.length / 2;
    const { inputs } = network;
    // Standardized, so that 0 is the mean.
    if (rows.length !== count * inputs) rows = new Float64Array(count * inputs);
    for (let i = 0; i < count; i++) {
      rows[i * inputs + x] = (points[2 * i] - means[x]) / deviations[x];
      rows[i * inputs + y] = (points[2 * i + 1] - means[y]) / deviations[y];
    }
    return network.predict(rows);
  };
}
