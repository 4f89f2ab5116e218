import { Graph } from '../../../src/engine/graph/graph.ts';
import type { Value } from '../../../src/engine/graph/value.ts';
import { activations } from '../../../src/engine/operations/activations/index.ts';
import { type LossName, losses } from '../../../src/engine/operations/losses/index.ts';
import { outputLoss } from '../../../src/engine/operations/losses/output-loss.ts';
import type { Interval } from '../../parts/plot/plot-area.ts';
import { type LossState, spanOf } from './loss-state.ts';

/** One example's loss, recorded: `values` [1, outputs] are what the reader moves. */
export interface RecordedLoss {
  readonly graph: Graph;
  readonly values: Value;
  /** a [1, outputs]: the values themselves, or what sigmoid or softmax makes of them. */
  readonly predictions: Value;
  readonly loss: Value;
}

/** Records the loss of a state, or another loss of the same predictions. */
export function recordLoss(state: LossState, loss: LossName = state.loss): RecordedLoss {
  const graph = new Graph();
  const outputs = state.values.length;
  const values = graph.input(1, outputs, state.values, true);
  const targets = graph.input(1, outputs, state.targets).named('targets', 'y');
  if (state.against === 'prediction') {
    values.named('predictions', 'a');
    return { graph, values, predictions: values, loss: losses[loss](values, targets) };
  }
  const activation = loss === 'cross-entropy' ? 'softmax' : 'sigmoid';
  const predictions = activations[activation].apply(values.named('logits', 'z'));
  const lossOf = outputLoss(activation, loss);
  return { graph, values, predictions, loss: lossOf(values, predictions, targets) };
}

/** One output of the example, with the slope of the loss in the value that is moved. */
export interface OutputNumbers {
  readonly value: number;
  readonly prediction: number;
  readonly target: number;
  /** a − y. */
  readonly residual: number;
  readonly slope: number;
}

/** The loss of a state and its slope in each value, by the engine's backward pass. */
export interface LossNumbers {
  readonly loss: number;
  readonly outputs: readonly OutputNumbers[];
}

/** Computes what the figure shows in numbers. */
export function numbersOf(state: LossState, loss: LossName = state.loss): LossNumbers {
  const recorded = recordLoss(state, loss);
  recorded.graph.backward(recorded.loss);
  const { values, predictions } = recorded;
  return {
    loss: recorded.loss.number,
    outputs: state.values.map((value, j) => ({
      value,
      prediction: predictions.data[j],
      target: state.targets[j],
      residual: predictions.data[j] - state.targets[j],
      slope: values.gradient[j],
    })),
  };
}

/** Returns loss and slope as functions of the moved value, all others held still. */
export function curvesOf(state: LossState, loss: LossName = state.loss) {
  const { graph, values, loss: recorded } = recordLoss(state, loss);
  const lossAt = (x: number) => {
    values.data[state.moved] = x;
    graph.forward(recorded);
    return recorded.number;
  };
  const slopeAt = (x: number) => {
    lossAt(x);
    graph.backward(recorded);
    return values.gradient[state.moved];
  };
  return { lossAt, slopeAt };
}

/** Returns the losses that are drawn: the chosen one, and the other if there is one. */
export function drawnLosses({ loss, other }: LossState): LossName[] {
  return other && other !== loss ? [loss, other] : [loss];
}

/** Returns the axis of the moved value: whole numbers at its ends. */
export function axisOf(state: LossState): Interval {
  const [low, high] = spanOf(state);
  return [Math.floor(low), Math.ceil(high)];
}

/** No plot goes farther: near 0 and 1 a cross-entropy grows without bound. */
const HIGHEST = { loss: 8, slope: 10 } as const;

/** Returns the heights a plot needs for all that is drawn, in whole numbers. */
export function heightsOf(state: LossState, quantity: 'loss' | 'slope'): Interval {
  const [low, high] = spanOf(state);
  const heights = drawnLosses(state).flatMap((loss) => {
    const { lossAt, slopeAt } = curvesOf(state, loss);
    const at = quantity === 'loss' ? lossAt : slopeAt;
    return Array.from({ length: 33 }, (_, i) => at(low + (i / 32) * (high - low)));
  });
  const top = Math.min(HIGHEST[quantity], Math.ceil(Math.max(1, ...heights.map(Math.abs))));
  return quantity === 'loss' ? [0, top] : [-top, top];
}
