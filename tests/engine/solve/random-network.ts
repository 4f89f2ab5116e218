import fc from 'fast-check';
import {
  type ActivationName,
  activations,
} from '../../../src/engine/operations/activations/index.ts';
import type { LossName } from '../../../src/engine/operations/losses/index.ts';
import type { NetworkWithData } from '../../../src/engine/solve/network-with-data.ts';

const hidden = (Object.keys(activations) as ActivationName[]).filter((name) => name !== 'softmax');
const squared: LossName[] = ['half-squared-error', 'sum-squared-error', 'mean-squared-error'];

/** Every last activation with every loss that goes with it. */
const outputs: [ActivationName, LossName][] = [
  ...hidden.flatMap((name) => squared.map((loss): [ActivationName, LossName] => [name, loss])),
  ['sigmoid', 'binary-cross-entropy'],
  ['softmax', 'cross-entropy'],
];

const shape = fc.record({
  widths: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 }),
  hidden: fc.array(fc.constantFrom(...hidden), { minLength: 2, maxLength: 2 }),
  output: fc.constantFrom(...outputs),
  examples: fc.integer({ min: 1, max: 5 }),
  learningRate: fc.constantFrom(0, 0.01, 0.05),
  updates: fc.integer({ min: 0, max: 4 }),
  mode: fc.constantFrom('batch' as const, 'online' as const),
  freezeBiases: fc.boolean(),
  seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
});

/** Networks of 1 to 3 layers with their data. Numbers come from a seed: none falls on a kink. */
export const randomNetwork = shape.map((given): NetworkWithData => {
  let state = given.seed;
  const number = () => {
    state = (state * 48_271) % (2 ** 31 - 1);
    return (2 * state) / (2 ** 31 - 1) - 1;
  };
  const numbers = (count: number) => Array.from({ length: count }, number);
  const [activation, loss] = given.output;
  const target = (count: number): number[] => {
    if (squared.includes(loss)) return numbers(count);
    const shares = numbers(count).map(Math.abs);
    if (loss === 'binary-cross-entropy') return shares;
    const total = shares.reduce((sum, share) => sum + share, 0);
    return shares.map((share) => share / total);
  };
  const last = given.widths.length - 1;
  const { learningRate, updates, mode, freezeBiases } = given;
  return {
    layers: given.widths.slice(1).map((width, l) => ({
      weights: Array.from({ length: width }, () => numbers(given.widths[l])),
      biases: numbers(width),
      activation: l === last - 1 ? activation : given.hidden[l],
    })),
    loss,
    examples: Array.from({ length: given.examples }, () => ({
      input: numbers(given.widths[0]),
      target: target(given.widths[last]),
    })),
    ...{ learningRate, updates, mode, freezeBiases },
  };
});
