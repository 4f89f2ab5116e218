import { Sgd } from '../../../src/engine/training/optimizers/sgd.ts';
import { GOAL, startOf } from './start.ts';
import type { Size } from './task.ts';

/** The learning rate of the comparison. */
export const LEARNING_RATE = 4;
/**
 * What one update costs, in forward passes: the forward pass itself, and a backward pass that has
 * as many multiply-adds, because a single layer passes no delta on.
 */
export const PASSES_AN_UPDATE = 2;
const MOST_UPDATES = 10_000;

/** A training by gradient descent from the same start: losses, and the passes after which each holds. */
export interface Descent {
  readonly losses: readonly number[];
  readonly passes: readonly number[];
}

/** Trains the same neuron by backpropagation and gradient descent until it has reached the goal. */
export function descend(size: Size): Descent {
  const { network, recording } = startOf(size);
  const { graph, loss } = recording;
  const optimizer = new Sgd(LEARNING_RATE);
  const losses: number[] = [];
  const passes: number[] = [];
  for (let updates = 0; updates <= MOST_UPDATES; updates++) {
    graph.forward(loss);
    losses.push(loss.number);
    // The loss of an update is known after the forward pass that follows it.
    passes.push(1 + updates * PASSES_AN_UPDATE);
    if (loss.number < GOAL) break;
    graph.backward(loss);
    optimizer.step(network.parameters, network.gradient);
  }
  return { losses, passes };
}
