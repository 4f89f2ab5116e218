import {
  FIRST_SEED,
  FiveStepsModel,
  GOAL,
  LEARNING_RATE,
  MOST_UPDATES,
} from '../../components/figures/five-steps/five-steps-model.ts';
import { Sgd } from '../../src/engine/training/optimizers/sgd.ts';

export const title = 'the network of figure 1.1, its gradient zeroed or not';

export function results(): Record<string, number> {
  return { zeroed: updatesToGoal(true), summed: updatesToGoal(false), goal: GOAL };
}

/** Counts the updates until the loss is below the goal; without zeroing, gradients add up. */
function updatesToGoal(zeroed: boolean): number {
  const { network, recording } = new FiveStepsModel(FIRST_SEED);
  const { graph, loss } = recording;
  const sum = new Float64Array(network.parameterCount);
  const descent = new Sgd(LEARNING_RATE);
  for (let updates = 0; updates < MOST_UPDATES; updates++) {
    graph.forward(loss);
    if (loss.number < GOAL) return updates;
    graph.backward(loss);
    if (zeroed) sum.fill(0);
    for (let i = 0; i < sum.length; i++) sum[i] += network.gradient[i];
    descent.step(network.parameters, sum);
  }
  return Number.NaN;
}
