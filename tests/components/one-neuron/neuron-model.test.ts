import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ACTIVATIONS,
  answersOf,
  countRight,
  FIRST_NEURON,
  LARGEST,
  TASKS,
} from '../../../components/figures/one-neuron/neuron-model.ts';
import { readOneNeuron } from '../../../components/figures/one-neuron/one-neuron-link.ts';
import { LinkError, readStateLink, writeStateLink } from '../../../src/reader/state-link.ts';

const within = (largest: number) => fc.double({ min: -largest, max: largest, noNaN: true });
const neurons = fc.record({
  w1: within(LARGEST.w1),
  w2: within(LARGEST.w2),
  b: within(LARGEST.b),
});

describe('the tasks', () => {
  test('AND and OR can be done', () => {
    expect(countRight({ w1: 4, w2: 4, b: -6 }, 'and')).toBe(4);
    expect(countRight({ w1: 4, w2: 4, b: -2 }, 'or')).toBe(4);
  });

  test('of XOR three points can be had, and never four', () => {
    expect(countRight({ w1: 4, w2: 4, b: -2 }, 'xor')).toBe(3);
    fc.assert(fc.property(neurons, (neuron) => countRight(neuron, 'xor') <= 3));
  });

  test('are not yet done by the first neuron', () => {
    for (const { value } of TASKS) expect(countRight(FIRST_NEURON, value)).toBeLessThan(3);
  });
});

test('answers carry z, the activation of z, and the side', () => {
  const answers = answersOf({ w1: 1, w2: -1, b: 0 }, 'tanh', 'or');
  expect(answers.map(({ z }) => z)).toEqual([0, -1, 1, 0]);
  expect(answers.map(({ verdict }) => verdict)).toEqual([
    'on the line',
    'wrong',
    'right',
    'on the line',
  ]);
  for (const { z, a } of answers) expect(a).toBeCloseTo(Math.tanh(z), 14);
});

describe('a link', () => {
  test('carries every state, bit for bit', () => {
    const states = fc.record({
      neuron: neurons.map(({ w1, w2, b }) => ({ w1: w1 + 0, w2: w2 + 0, b: b + 0 })),
      activation: fc.constantFrom(...ACTIVATIONS.map(({ value }) => value)),
      task: fc.constantFrom(...TASKS.map(({ value }) => value)),
    });
    fc.assert(
      fc.property(states, (state) => {
        const link = writeStateLink('one-neuron', state);
        expect(readStateLink(link, 'one-neuron', readOneNeuron)).toEqual({ state });
      }),
    );
  });

  test.each([
    [null],
    [[]],
    [{ neuron: { w1: 1, w2: 1, b: 13 }, activation: 'sigmoid', task: 'and' }],
    [{ neuron: { w1: '1', w2: 1, b: 1 }, activation: 'sigmoid', task: 'and' }],
    [{ neuron: { w1: 1, w2: 1, b: null }, activation: 'sigmoid', task: 'and' }],
    [{ neuron: { w1: 1, w2: 1, b: 1 }, activation: 'softmax', task: 'and' }],
    [{ neuron: { w1: 1, w2: 1, b: 1 }, activation: 'sigmoid', task: 'toString' }],
  ])('that says %j is refused', (data) => {
    expect(() => readOneNeuron(data)).toThrow(LinkError);
  });
});
