import { log, sigmoid } from '../../../src/engine/math/index.ts';
import type { LossName } from '../../../src/engine/operations/losses/index.ts';
import type { Interval } from '../../parts/plot/plot-area.ts';
import { LOSSES } from '../../parts/small-network/edit-functions.ts';

/** Whether the reader moves the predictions themselves or the logits before them. */
export type Against = 'prediction' | 'logit';

/** A state of the figure: one example, its predictions and its targets. */
export interface LossState {
  readonly loss: LossName;
  /** Cross-entropy is always against the logits: its probabilities cannot be moved one by one. */
  readonly against: Against;
  /** A second loss, drawn dashed. */
  readonly other: LossName | undefined;
  /** Of each output, the prediction a or the logit z. */
  readonly values: readonly number[];
  readonly targets: readonly number[];
  /** The output, counted from 0, that the plots have on their axis. */
  readonly moved: number;
}

/** Three classes, and one or two outputs for all other losses. */
export const CLASSES = 3;
export const MOST_OUTPUTS = 2;

export const FIRST_STATE: LossState = {
  loss: 'half-squared-error',
  against: 'prediction',
  other: undefined,
  values: [0.2],
  targets: [1],
  moved: 0,
};

const FIRST_CLASSES: LossState = {
  loss: 'cross-entropy',
  against: 'logit',
  other: undefined,
  values: [1, 0, -1],
  targets: [0, 1, 0],
  moved: 1,
};

/** The logits that are drawn. */
const LOGITS: Interval = [-8, 8];
/** A probability of 0 or 1 may cost infinitely much, so the point stops short of both. */
const PROBABILITIES: Interval = [0.001, 0.999];
const PREDICTIONS: Interval = [-1, 2];

/** Returns how far the values of a state may go. */
export function spanOf({ loss, other, against }: Pick<LossState, 'loss' | 'other' | 'against'>) {
  if (against === 'logit') return LOGITS;
  return [loss, other].includes('binary-cross-entropy') ? PROBABILITIES : PREDICTIONS;
}

export function labelOf(loss: LossName): string {
  return LOSSES.find(({ value }) => value === loss)?.label ?? loss;
}

/** Returns the state with another loss, and with what is kept of the rest. */
export function withLoss(state: LossState, loss: LossName): LossState {
  if (loss === state.loss) return state;
  if (loss === 'cross-entropy') return FIRST_CLASSES;
  if (state.loss !== 'cross-entropy') return kept({ ...state, loss });
  return { ...FIRST_STATE, loss, against: 'logit', values: [-1] };
}

/** Returns the state with a second loss or none; cross-entropy has no other beside it. */
export function withOther(state: LossState, other: LossName | undefined): LossState {
  return state.loss === 'cross-entropy' ? state : kept({ ...state, other });
}

/** Returns the same predictions, seen against themselves or against their logits. */
export function withAgainst(state: LossState, against: Against): LossState {
  if (against === state.against || state.loss === 'cross-entropy') return state;
  const values = state.values.map((value) =>
    against === 'logit' ? logitOf(clamp(PROBABILITIES, value)) : sigmoid(value),
  );
  return kept({ ...state, against, values: values.map((value) => round(value, 1000)) });
}

/** Returns the state with one or two outputs. */
export function withOutputs(state: LossState, outputs: number): LossState {
  if (state.loss === 'cross-entropy') return state;
  const fill = (numbers: readonly number[], next: number) =>
    Array.from({ length: outputs }, (_, j) => numbers[j] ?? next);
  const next = state.against === 'logit' ? 1 : 0.7;
  return { ...state, values: fill(state.values, next), targets: fill(state.targets, 0), moved: 0 };
}

/** Returns the state with one value moved, to a thousandth: a pointer knows no more. */
export function withValue(state: LossState, output: number, value: number): LossState {
  const values = state.values.with(output, clamp(spanOf(state), round(value, 1000)));
  return { ...state, values, moved: output };
}

/** Returns the state with another target for one output. */
export function withTarget(state: LossState, output: number, target: number): LossState {
  return { ...state, targets: state.targets.with(output, target) };
}

/** Returns the state with another right class. */
export function withClass(state: LossState, right: number): LossState {
  return { ...state, targets: state.targets.map((_, j) => (j === right ? 1 : 0)) };
}

function kept(state: LossState): LossState {
  const span = spanOf(state);
  return { ...state, values: state.values.map((value) => clamp(span, value)) };
}

/** The logit whose sigmoid is a. */
function logitOf(a: number): number {
  return log(a / (1 - a));
}

const clamp = ([low, high]: Interval, value: number) => Math.min(high, Math.max(low, value));
const round = (value: number, steps: number) => Math.round(steps * value) / steps + 0;
