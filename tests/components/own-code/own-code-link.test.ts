import { expect, test } from 'vitest';
import { readOwnCode } from '../../../components/figures/own-code/own-code-link.ts';

test.each([
  { task: 'xor', choice: 'own' },
  { task: 'iris', choice: 'book', update: 0 },
  { task: 'xor', choice: 'book', update: 4000 },
])('%j is read as it was written', (state) => {
  expect(readOwnCode(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

test.each([
  [null, 'no such task'],
  [[], 'no such task'],
  [{ task: 'mnist', choice: 'own' }, 'no such task'],
  [{ task: 'xor', choice: 'mine' }, 'whose functions'],
  [{ task: 'xor', choice: 'own', update: -1 }, 'its update'],
  [{ task: 'xor', choice: 'own', update: 4001 }, 'its update'],
  [{ task: 'iris', choice: 'own', update: 301 }, 'its update'],
  [{ task: 'xor', choice: 'own', update: 1.5 }, 'its update'],
  [{ task: 'xor', choice: 'own', update: '1' }, 'its update'],
])('%j is refused', (state, reason) => {
  expect(() => readOwnCode(state)).toThrow(reason);
});
