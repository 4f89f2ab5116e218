import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHand } from '../../../components/figures/built-by-hand/hand-link.ts';
import {
  FIRST,
  GRID,
  gapsOf,
  type HandState,
  LIMITS,
  networkOf,
  neuronsOf,
  piecesFor,
} from '../../../components/figures/built-by-hand/hand-model.ts';
import { TARGET_AT, TARGETS } from '../../../components/figures/built-by-hand/targets.ts';
import { say } from '../../../components/figures/built-by-hand/words.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

const within = ([min, max]: readonly [number, number]) => fc.double({ min, max, noNaN: true });
const piece = fc.record({
  from: within(LIMITS.place),
  to: fc.option(within(LIMITS.place)),
  height: within(LIMITS.height),
});
const state: fc.Arbitrary<HandState> = fc.record({
  target: fc.constantFrom(...TARGETS.map(({ value }) => value)),
  steepness: within(LIMITS.steepness),
  pieces: fc.array(piece, { minLength: 1, maxLength: 16 }),
  chosen: fc.constant(0),
});

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

test('the network is the sum of its pieces', () => {
  fc.assert(
    fc.property(state, fc.double({ min: 0, max: 1, noNaN: true }), (built, x) => {
      const k = built.steepness;
      const sum = built.pieces.reduce(
        (total, { from, to, height }) =>
          total + height * (sigmoid(k * (x - from)) - (to === null ? 0 : sigmoid(k * (x - to)))),
        0,
      );
      expect(networkOf(built).predict([x])[0]).toBeCloseTo(sum, 9);
    }),
  );
});

test('a steep bump is its height inside and nothing outside', () => {
  const built: HandState = {
    ...FIRST,
    steepness: 1000,
    pieces: [{ from: 0.3, to: 0.6, height: 0.7 }],
  };
  const outputs = networkOf(built).predict(GRID);
  GRID.forEach((x, i) => {
    if (Math.abs(x - 0.3) < 0.02 || Math.abs(x - 0.6) < 0.02) return;
    expect(outputs[i]).toBeCloseTo(x > 0.3 && x < 0.6 ? 0.7 : 0, 6);
  });
  expect(neuronsOf(built)).toEqual([
    { weight: 1000, bias: -300, outgoing: 0.7, piece: 0 },
    { weight: 1000, bias: -600, outgoing: -0.7, piece: 0 },
  ]);
});

test.each(['wave', 'hills', 'roof'] as const)('more bumps come closer to %s', (target) => {
  const gaps = [2, 4, 8, 16].map((count) =>
    gapsOf(
      networkOf({ ...FIRST, target, steepness: 1000, pieces: piecesFor(target, count) }),
      TARGET_AT[target],
    ),
  );
  for (let i = 1; i < gaps.length; i++) {
    expect(gaps[i].mean).toBeLessThan(gaps[i - 1].mean);
    expect(gaps[i].mean).toBeLessThanOrEqual(gaps[i].largest);
  }
  expect(gaps[3].largest).toBeLessThan(0.2);
});

describe('a link', () => {
  test('restores any state of the fields', () => {
    fc.assert(
      fc.property(state, (built) => {
        const text = JSON.stringify(built);
        expect(JSON.stringify(readHand(JSON.parse(text)))).toBe(text);
      }),
    );
    for (const { value } of TARGETS) readHand({ ...FIRST, pieces: piecesFor(value, 16) });
  });

  test('is refused in words where it describes none', () => {
    const bad = [
      null,
      { ...FIRST, target: 'toString' },
      { ...FIRST, steepness: 1e9 },
      { ...FIRST, pieces: [] },
      { ...FIRST, pieces: Array(17).fill(FIRST.pieces[0]) },
      { ...FIRST, pieces: [{ from: 0, to: 'x', height: 0 }] },
      { ...FIRST, pieces: [{ from: 0, to: 1, height: 2 }] },
      { ...FIRST, chosen: 1 },
    ];
    for (const data of bad) expect(() => readHand(data)).toThrow(LinkError);
  });
});

test('the sentence counts pieces and tells both gaps', () => {
  const text = say(
    { ...FIRST, pieces: [...FIRST.pieces, { from: 0, to: null, height: 1 }] },
    { largest: 0.5, at: 0.25, mean: 0.125 },
  );
  expect(text).toContain('1 bump and 1 step of steepness 50');
  expect(text).toContain('0.1250 from its target on average');
  expect(text).toContain('0.5000 at the worst place, x = 0.25');
});
