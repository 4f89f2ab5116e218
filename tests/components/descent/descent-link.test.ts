import { expect, test } from 'vitest';
import { writeDescent } from '../../../components/figures/descent/descent-link.ts';
import { firstState } from '../../../components/figures/descent/descent-model.ts';
import { readDescent } from '../../../components/figures/descent/read-descent.ts';

const state = {
  ...firstState('rosenbrock', 'adam'),
  start: { x: 0.25, y: -0.5 },
  rates: [0.001, undefined, undefined, undefined, 0.5],
  step: 17,
};

test('a link carries a state there and back', () => {
  expect(readDescent(JSON.parse(JSON.stringify(writeDescent(state))))).toEqual(state);
});

test.each([
  ['another surface', { surface: 'saddle' }],
  ['another optimizer', { looked: 'newton' }],
  ['a start off the map', { start: { x: 9, y: 0 } }],
  ['no start', { start: null }],
  ['a step too many', { step: 201 }],
  ['half a step', { step: 0.5 }],
  ['four rates', { rates: [null, null, null, null] }],
  ['a rate of zero', { rates: [0, null, null, null, null] }],
  ['a rate in words', { rates: ['0.1', null, null, null, null] }],
])('%s is refused', (_, change) => {
  expect(() => readDescent({ ...writeDescent(state), ...change })).toThrow();
});
