import type { LossState } from './loss-state.ts';

/** What a link carries: the state, and the ε of the gradient check. */
export interface LinkedLoss {
  readonly state: LossState;
  readonly epsilon: number;
}

/** Writes a state for a link; no second loss is written as null. */
export function writeLoss({ state: { other, ...state }, epsilon }: LinkedLoss) {
  return { ...state, other: other ?? null, epsilon };
}
