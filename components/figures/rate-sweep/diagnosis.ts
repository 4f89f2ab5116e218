import { curvatureAlongGradient } from '../../../src/engine/curvature.ts';
import type { Layer } from '../../../src/engine/network/layer.ts';
import type { SweepRun } from './sweep-model.ts';
import { type SweepSettings, trainerAt } from './sweep-settings.ts';

/** What went wrong in a run, and where it turned. */
export interface Diagnosis {
  /** After how many updates the loss was lowest. */
  readonly turn: number;
  readonly lowest: number;
  /** What the last update multiplied the loss by. */
  readonly growth: number;
  /** The curvature of the loss along its gradient at the turn. */
  readonly curvature: number;
  /** The layer, from 1, with the largest part of the gradient there, and its share of ‖∇L‖². */
  readonly layer: number;
  readonly share: number;
  /** Hidden ReLU neurons that are 0 for every example at the end of the run, and how many there are. */
  readonly dead: number;
  readonly hidden: number;
}

/** Goes back to where the loss of a run was lowest and measures what the next step had to do with. */
export function diagnose(settings: SweepSettings, { rate, losses }: SweepRun): Diagnosis {
  const lowest = Math.min(...losses);
  const turn = losses.indexOf(lowest);
  const growth = losses[losses.length - 1] / losses[losses.length - 2];
  const trainer = trainerAt(settings, rate);
  trainer.run({ steps: losses.length - 1 });
  const { network } = trainer;
  const recording = trainer.load();
  recording.forward();
  const reluLayers = recording.layers.filter((_, l) => network.layers[l].activation === 'relu');
  const dead = reluLayers.reduce((sum, { activation }) => sum + countSilent(activation), 0);
  const hidden = reluLayers.reduce((sum, { activation }) => sum + activation.columns, 0);
  trainer.goTo(turn);
  trainer.load();
  const leaves = recording.layers.flatMap(({ weights, biases }) => [weights, biases]);
  const { squaredNorm, curvature } = curvatureAlongGradient(recording.loss, leaves);
  const squares = network.layers.map(squaresOf);
  const largest = Math.max(...squares);
  return {
    turn,
    lowest,
    growth,
    curvature,
    layer: squares.indexOf(largest) + 1,
    share: largest / squaredNorm,
    dead,
    hidden,
  };
}

function squaresOf({ weightGradient, biasGradient }: Layer): number {
  let sum = 0;
  for (const slopes of [weightGradient, biasGradient]) {
    for (let i = 0; i < slopes.length; i++) sum += slopes[i] * slopes[i];
  }
  return sum;
}

/** Counts the columns of a batch that are 0 in every row. */
function countSilent({
  data,
  rows,
  columns,
}: {
  data: ArrayLike<number>;
  rows: number;
  columns: number;
}): number {
  let silent = 0;
  for (let j = 0; j < columns; j++) {
    let i = 0;
    while (i < rows && data[i * columns + j] === 0) i++;
    if (i === rows) silent++;
  }
  return silent;
}
