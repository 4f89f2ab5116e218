import {
  BATCH,
  costCase,
  costOf,
  recordedNetwork,
} from '../../components/figures/gradient-cost/cost-model.ts';
import { findGradient } from '../../components/figures/gradient-cost/find-gradient.ts';
import { workOf } from '../../components/figures/gradient-cost/pass-work.ts';
import {
  LAST_ROUND,
  SameBudgetModel,
} from '../../components/figures/same-budget/same-budget-model.ts';
import { Network } from '../../src/engine/network/network.ts';

export const title = 'counting and comparing gradients (chapter 10)';

const BIG = [784, 1024, 512, 10];

export function results(): Record<string, number> {
  const race = new SameBudgetModel(1);
  race.goOnTo(LAST_ROUND);
  const [byBackpropagation, byDifferences, bySearch] = race.racers;
  const wide = costCase(256);
  return {
    batch: BATCH,
    'ratio-2-4-1': ratioOf([2, 4, 1]),
    'ratio-big': ratioOf(BIG),
    'forward-2-4-1': workOfWidths([2, 4, 1]).forward,
    'backward-2-4-1': workOfWidths([2, 4, 1]).backward,
    'wide-parameters': wide.parameters,
    'wide-gain': costOf(wide, 'one-sided') / costOf(wide, 'reverse'),
    ...errors(),
    rounds: LAST_ROUND,
    'race-parameters': byBackpropagation.network.parameterCount,
    'steps-backpropagation': byBackpropagation.count,
    'steps-differences': byDifferences.count,
    'steps-search': bySearch.count,
    'loss-backpropagation': race.losses[0][LAST_ROUND],
    'loss-differences': race.losses[1][LAST_ROUND],
    'loss-search': race.losses[2][LAST_ROUND],
    ...memory(),
  };
}

function workOfWidths([inputs, ...neurons]: number[]) {
  const network = new Network({
    inputs,
    layers: neurons.map((count) => ({ neurons: count, activation: 'sigmoid' })),
    precision: 'float32',
  });
  return workOf(network.record(1, 'half-squared-error').loss);
}

function ratioOf(widths: number[]): number {
  const { forward, backward } = workOfWidths(widths);
  return (forward + backward) / forward;
}

/** How far differences are from the gradient, relative to its length, by the size of the nudge. */
function errors(): Record<string, number> {
  const { network, recording } = recordedNetwork(16);
  const gradient = findGradient(network, recording, 'reverse');
  const lengthOf = (values: Float64Array) => Math.sqrt(values.reduce((sum, v) => sum + v * v, 0));
  const error = (method: 'one-sided' | 'central', epsilon: number) => {
    const found = findGradient(network, recording, method, epsilon);
    return lengthOf(found.map((slope, i) => slope - gradient[i])) / lengthOf(gradient);
  };
  const sizes = { large: 1e-2, middle: 1e-5, small: 1e-8, tiny: 1e-12 };
  return Object.fromEntries(
    Object.entries(sizes).flatMap(([name, epsilon]) => [
      [`${name}`, epsilon],
      [`one-sided-${name}`, error('one-sided', epsilon)],
      [`central-${name}`, error('central', epsilon)],
    ]),
  );
}

/** What a step of the big network holds, in numbers of 4 bytes, in megabytes. */
function memory(): Record<string, number> {
  const batch = 64;
  const megabytes = (numbers: number) => (4 * numbers) / 1e6;
  const parameters = BIG.slice(1).reduce((sum, width, l) => sum + width * (BIG[l] + 1), 0);
  const activations = BIG.reduce((sum, width) => sum + width, 0);
  return {
    'memory-batch': batch,
    'memory-parameters': megabytes(parameters),
    'memory-activations': megabytes(batch * activations),
    'memory-activations-all': megabytes(60_000 * activations),
  };
}
