import { expect, test } from 'vitest';
import { accuracy, finish, start } from './start.ts';

test.each([1, 2, 3, 4, 5, 6])('iris is learned with the defaults, seed %i', (seed) => {
  const session = start({ data: 'iris', seed });
  expect(finish(session)).toMatch(/^Finished 200 epochs: training accuracy/);
  expect(accuracy(session, 'test')).toBeGreaterThanOrEqual(0.95);
});

test.each([2, 3, 4])('iris is learned about as well when parts are drawn anew, seed %i', (seed) => {
  const session = start({ data: 'iris', dataSeed: seed });
  finish(session);
  expect(accuracy(session, 'test')).toBeGreaterThanOrEqual(0.88);
});

test.each([
  ['moons', 0.12, 0.95],
  ['circles', 0.08, 0.95],
  ['xor-clouds', 0.15, 0.95],
  ['gaussians', 0.35, 0.9],
  ['spiral', 0.02, 0.85],
  ['wine', 0, 0.9],
  ['breast-cancer', 0, 0.92],
] as const)('%s is learned with the defaults', (data, noise, bound) => {
  const session = start({ data, noise });
  finish(session);
  expect(accuracy(session, 'test')).toBeGreaterThan(bound);
});

test('all four points of XOR are learned, and none is kept back', () => {
  const session = start({ data: 'xor' });
  finish(session);
  expect(session.experiment.data.parts.training.size).toBe(4);
  expect(accuracy(session, 'training')).toBe(1);
});

test('digits are learned', () => {
  const session = start({ data: 'digits', epochs: 15 });
  finish(session);
  expect(accuracy(session, 'test')).toBeGreaterThan(0.85);
});

test('with all weights zero, XOR is never learned', () => {
  const session = start({ data: 'xor', initialization: 'zeros', optimizer: 'sgd' });
  finish(session);
  expect(session.measures.now()[0].loss).toBeCloseTo(Math.LN2, 12);
});
