import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  doneAfter,
  followStep,
  type Grain,
  moveBy,
  type PassStep,
  stepsOf,
} from '../../../components/figures/pass-stepper/pass-steps.ts';
import {
  FIRST_NETWORK,
  type SmallNetwork,
  widthsOf,
} from '../../../components/parts/small-network/small-network.ts';
import { randomNetwork } from '../../engine/solve/random-network.ts';

const direction = fc.constantFrom('forward' as const, 'backward' as const);
const grain = fc.constantFrom<Grain>('term', 'neuron', 'layer', 'all');

function stops(steps: readonly PassStep[], by: Grain): number[] {
  const found = [0];
  while (found[found.length - 1] < steps.length) {
    found.push(moveBy(steps, found[found.length - 1], by, 1));
  }
  return found;
}

const written = ({ kind, layer, neuron, index }: PassStep) =>
  `${kind} ${layer}.${neuron + 1}.${index + 1}`;

describe('the 2-2-2 network', () => {
  const forward = stepsOf(FIRST_NETWORK, 'forward');
  const backward = stepsOf(FIRST_NETWORK, 'backward');

  test('goes forward neuron by neuron', () => {
    expect(forward.map(written).slice(0, 5)).toEqual([
      'product 1.1.1',
      'product 1.1.2',
      'bias 1.1.1',
      'activation 1.1.1',
      'product 1.2.1',
    ]);
    expect(stops(forward, 'neuron')).toEqual([0, 4, 8, 12, 16]);
    expect(stops(forward, 'layer')).toEqual([0, 8, 16]);
    expect(stops(forward, 'all')).toEqual([0, 16]);
  });

  test('goes backward from the outputs, a hidden delta from all of the next', () => {
    expect(backward.map(written).slice(0, 5)).toEqual([
      'error 2.1.1',
      'delta 2.1.1',
      'weight-gradient 2.1.1',
      'weight-gradient 2.1.2',
      'bias-gradient 2.1.1',
    ]);
    expect(backward.map(written).slice(10, 13)).toEqual([
      'share 1.1.1',
      'share 1.1.2',
      'delta 1.1.1',
    ]);
    expect(stops(backward, 'neuron')).toEqual([0, 5, 10, 16, 22]);
    expect(stops(backward, 'layer')).toEqual([0, 10, 22]);
  });
});

describe('a batch of two', () => {
  const [example] = FIRST_NETWORK.examples;
  const batch = { ...FIRST_NETWORK, examples: [example, { ...example, input: [1, 0] }] };
  const backward = stepsOf(batch, 'backward');

  test('has a neuron’s delta in every row before it adds the rows up', () => {
    const inRow = (step: PassStep) => `${written(step)} of ${step.example + 1}`;
    expect(backward.map(inRow).slice(0, 10)).toEqual([
      'error 2.1.1 of 1',
      'delta 2.1.1 of 1',
      'error 2.1.1 of 2',
      'delta 2.1.1 of 2',
      'weight-gradient 2.1.1 of 1',
      'weight-gradient 2.1.1 of 2',
      'weight-gradient 2.1.2 of 1',
      'weight-gradient 2.1.2 of 2',
      'bias-gradient 2.1.1 of 1',
      'bias-gradient 2.1.1 of 2',
    ]);
    expect(stops(backward, 'neuron')).toEqual([0, 10, 20, 32, 44]);
    expect(stops(backward, 'layer')).toEqual([0, 20, 44]);
    const done = doneAfter(backward, 3);
    expect([0, 1].map((row) => done('delta', 2, 0, row))).toEqual([1, 0]);
  });

  test('a pass stays at its step when examples come or go', () => {
    const alone = stepsOf(FIRST_NETWORK, 'backward');
    expect(followStep(alone, 0, backward)).toBe(0);
    expect(followStep(alone, 3, backward)).toBe(6);
    expect(followStep(backward, 5, alone)).toBe(3);
    expect(followStep(alone, alone.length, backward)).toBe(backward.length);
    expect(followStep(backward, 5, stepsOf({ ...batch, learningRate: 1 }, 'backward'))).toBe(5);
    const [first, last] = FIRST_NETWORK.layers;
    const narrow = { ...last, weights: last.weights.slice(0, 1), biases: [0] };
    const fewer = stepsOf({ ...FIRST_NETWORK, layers: [first, narrow] }, 'backward');
    expect(followStep(alone, 8, fewer)).toBe(1);
  });
});

test('softmax waits for every pre-activation of its row, and takes the row at once', () => {
  const layers = FIRST_NETWORK.layers.with(1, {
    ...FIRST_NETWORK.layers[1],
    activation: 'softmax',
  });
  const network: SmallNetwork = { ...FIRST_NETWORK, layers, loss: 'cross-entropy' };
  const steps = stepsOf(network, 'forward');
  expect(stops(steps, 'neuron')).toEqual([0, 4, 8, 11, 14, 16]);
  expect(steps.slice(14).map(written)).toEqual(['activation 2.1.1', 'activation 2.2.1']);
  expect(stepsOf(network, 'backward').map(written)[0]).toBe('delta 2.1.1');
});

test('every weight is multiplied once forward, in all rows; back once a row for its gradient, and once to pass delta on', () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const widths = widthsOf(network);
      const weights = widths.slice(1).map((width, l) => width * widths[l]);
      const all = weights.reduce((sum, count) => sum + count, 0);
      const count = (steps: readonly PassStep[], kind: string) =>
        steps.filter((step) => step.kind === kind).length;
      const backward = stepsOf(network, 'backward');
      const rows = network.examples.length;
      expect(count(stepsOf(network, 'forward'), 'product')).toBe(all);
      expect(count(backward, 'weight-gradient')).toBe(rows * all);
      expect(count(backward, 'share')).toBe(rows * (all - weights[0]));
    }),
  );
});

test('back leads through the same places as forward, and both stop at the ends', () => {
  fc.assert(
    fc.property(randomNetwork, direction, grain, (network, way, by) => {
      const steps = stepsOf(network, way);
      const there = stops(steps, by);
      const back = [steps.length];
      while (back[back.length - 1] > 0) back.push(moveBy(steps, back[back.length - 1], by, -1));
      expect(back.reverse()).toEqual(there);
      expect(moveBy(steps, steps.length, by, 1)).toBe(steps.length);
      expect(moveBy(steps, 0, by, -1)).toBe(0);
    }),
  );
});

test('what is done is counted by kind and neuron', () => {
  const done = doneAfter(stepsOf(FIRST_NETWORK, 'forward'), 6);
  expect([done('product', 1, 0), done('activation', 1, 0), done('product', 1, 1)]).toEqual([
    2, 1, 2,
  ]);
  expect([done('bias', 1, 1), done('product', 2, 0)]).toEqual([0, 0]);
});
