import {
  FIRST_SEED,
  FiveStepsModel,
  GOAL,
  LEARNING_RATE,
  MOST_UPDATES,
} from '../../components/figures/five-steps/five-steps-model.ts';
import { log } from '../../src/engine/math/index.ts';
import { Sgd } from '../../src/engine/training/optimizers/sgd.ts';

export const title = 'the 2-4-1 network of figure 1.1 learning XOR';

const SEEDS = 500;
/** (1, 0) in the order of the batch. */
const EXAMPLE = 2;
/** By how much one weight is raised, to see what the loss does. */
const NUDGE = 0.01;
/** A start from which training gets stuck. */
const STUCK = 444;

/** Trains from a seed until the figure would stop. */
function train(seed: number): FiveStepsModel {
  const model = new FiveStepsModel(seed);
  while (!model.ended) model.advanceRound();
  return model;
}

/** The first round, the whole run, and how other starts fare. */
export function results(): Record<string, number> {
  const trained = train(FIRST_SEED);
  const stuck = train(STUCK);
  const counts = updatesNeeded();
  return {
    ...firstRound(),
    parameters: trained.network.parameterCount,
    rate: LEARNING_RATE,
    goal: GOAL,
    nudge: NUDGE,
    'coin-flip': log(2),
    'first-loss': trained.losses[0],
    updates: trained.updates,
    'last-loss': trained.recording.loss.number,
    ...named('last-prediction', trained.recording.output.data),
    seeds: SEEDS,
    learned: counts.length,
    fewest: counts[0],
    median: counts[Math.floor(counts.length / 2)],
    most: counts[counts.length - 1],
    'stuck-seed': STUCK,
    'stuck-loss': stuck.recording.loss.number,
    'stuck-updates': stuck.updates,
  };
}

/** Counts the updates from each seed that reaches the goal, the fewest first. */
function updatesNeeded(): number[] {
  return Array.from({ length: SEEDS }, (_, seed) => updatesFrom(seed))
    .filter((updates) => updates < MOST_UPDATES)
    .sort((a, b) => a - b);
}

/** Counts the updates from a seed, leaving out all that only a figure needs. */
function updatesFrom(seed: number): number {
  const { network, recording } = new FiveStepsModel(seed);
  const { graph, loss } = recording;
  const descent = new Sgd(LEARNING_RATE);
  for (let updates = 0; updates < MOST_UPDATES; updates++) {
    graph.forward(loss);
    if (loss.number < GOAL) return updates;
    graph.backward(loss);
    descent.step(network.parameters, network.gradient);
  }
  return MOST_UPDATES;
}

/** What the five steps find and change in the first round: of example (1, 0), and of one weight. */
function firstRound(): Record<string, number> {
  const model = new FiveStepsModel(FIRST_SEED);
  const { network, recording } = model;
  const { weights, weightGradient } = network.layers[1];
  for (let i = 0; i < 3; i++) model.advance();
  const [before, gradient] = [weights[0], weightGradient[0]];
  const quantities = {
    ...named('first-prediction', recording.output.data),
    'example-loss': recording.exampleLoss.data[EXAMPLE],
    'output-delta': recording.delta(2)[EXAMPLE],
    'nudge-predicted': NUDGE * gradient,
    'nudge-real': lossWith(before + NUDGE) - recording.loss.number,
  };
  model.advance();
  return {
    ...quantities,
    'weight-before': before,
    'weight-gradient': gradient,
    'weight-after': weights[0],
  };
}

/** Returns the loss at the start if the weight to the output from hidden neuron 1 were this. */
function lossWith(weight: number): number {
  const model = new FiveStepsModel(FIRST_SEED);
  model.network.layers[1].weights[0] = weight;
  model.advanceRound();
  return model.recording.loss.number;
}

/** Names numbers by their place, counted from 1. */
function named(name: string, numbers: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(Array.from(numbers, (number, i) => [`${name}-${i + 1}`, number]));
}
