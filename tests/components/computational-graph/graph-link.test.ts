import { expect, test } from 'vitest';
import { readGraphState } from '../../../components/figures/computational-graph/graph-link.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

const good = { text: 'x * y', numbers: { x: 1, y: -2 }, step: 2, chosen: 1, epsilon: 1e-5 };

test('a state is read as it was written', () => {
  expect(readGraphState(JSON.parse(JSON.stringify(good)))).toEqual(good);
  expect(readGraphState({ ...good, numbers: { ...good.numbers, other: 3 } })).toEqual(good);
});

test.each([
  ['no expression', { ...good, text: 7 }],
  ['an expression that is none', { ...good, text: 'x * (' }],
  ['an expression that is too long', { ...good, text: `x${'+x'.repeat(999)}` }],
  ['no numbers', { ...good, numbers: undefined }],
  ['a number that is missing', { ...good, numbers: { x: 1 } }],
  ['a number that is none', { ...good, numbers: { x: 1, y: 'two' } }],
  ['a number that is too large', { ...good, numbers: { x: 1, y: 1e9 } }],
  ['a step beyond the end', { ...good, step: 4 }],
  ['half a step', { ...good, step: 0.5 }],
  ['a node that is not there', { ...good, chosen: 3 }],
  ['an ε that is none', { ...good, epsilon: 0 }],
])('%s is refused', (_fault, state) => {
  expect(() => readGraphState(state)).toThrow(LinkError);
});
