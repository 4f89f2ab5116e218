import { describe, expect, test } from 'vitest';
import {
  BATCH,
  CAUSE_NAMES,
  type CauseName,
  SIZE,
  trainWith,
  UPDATES,
} from '../../../components/figures/which-curve/curves.ts';
import {
  countRight,
  makeSet,
  NO_ANSWERS,
  risesOf,
  SETS,
} from '../../../components/figures/which-curve/quiz.ts';
import {
  readWhichCurve,
  writeWhichCurve,
} from '../../../components/figures/which-curve/which-curve-link.ts';
import { judgeCurve, sayAnswers, sayScore } from '../../../components/figures/which-curve/words.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

const EPOCH = SIZE / BATCH;
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** The share of a curve's ripples, from the third epoch on, that is the same in every epoch. */
function periodicShare(losses: readonly number[]): number {
  const late = losses.slice(1 + 2 * EPOCH);
  const epochs = Array.from({ length: late.length / EPOCH }, (_, e) =>
    late.slice(e * EPOCH, (e + 1) * EPOCH),
  ).map((epoch) => epoch.map((loss) => loss - mean(epoch)));
  const wave = epochs[0].map((_, k) => mean(epochs.map((epoch) => epoch[k])));
  const power = (numbers: readonly number[]) => mean(numbers.map((x) => x * x));
  return power(wave) / power(epochs.flat());
}

describe.each(SETS.map((seed, i) => [i + 1, seed] as const))('set %i', (number, seed) => {
  const curve = Object.fromEntries(
    CAUSE_NAMES.map((cause) => [cause, trainWith(cause, seed)]),
  ) as Record<CauseName, number[]>;

  test('has five curves that an eye can tell apart', () => {
    for (const losses of Object.values(curve)) expect(losses).toHaveLength(UPDATES + 1);
    const last = (cause: CauseName) => mean(curve[cause].slice(-EPOCH));
    const { none, rate, order, scale, noise } = curve;
    expect(Math.max(...rate)).toBeGreaterThan(10);
    for (const other of [none, order, scale, noise]) expect(Math.max(...other)).toBeLessThan(2.5);
    expect(last('scale')).toBeGreaterThan(0.69);
    for (const cause of ['none', 'order', 'noise'] as const) expect(last(cause)).toBeLessThan(0.63);
    expect(periodicShare(order)).toBeGreaterThan(0.85);
    for (const other of [none, noise]) expect(periodicShare(other)).toBeLessThan(0.5);
    expect(risesOf(none).sum).toBeLessThan(0.8);
    expect(risesOf(noise).sum).toBeGreaterThan(3 * risesOf(none).sum);
  });

  test('shows each of them once', () => {
    const causes = makeSet(number).curves.map(({ cause }) => cause);
    expect([...causes].sort()).toEqual([...CAUSE_NAMES].sort());
  });
});

test('the order of the curves differs from set to set', () => {
  const orders = SETS.map((_, i) =>
    makeSet(i + 1)
      .curves.map(({ cause }) => cause)
      .join(),
  );
  expect(new Set(orders).size).toBeGreaterThan(SETS.length / 2);
});

test('the three runs that share data and weights begin at the same loss', () => {
  const first = (['none', 'rate', 'order', 'noise'] as const).map(
    (cause) => trainWith(cause, 1)[0],
  );
  expect(new Set(first).size).toBe(1);
});

test('answers are judged one by one, a wrong one by what it would look like', () => {
  const set = makeSet(1);
  const right = set.curves.map(({ cause }) => cause);
  expect(sayScore(set, right)).toBe('All 5 are right.');
  expect(sayScore(set, NO_ANSWERS)).toBe('0 of 5 are right.');
  const one = NO_ANSWERS.map((_, i) => (i === 2 ? right[2] : undefined));
  expect(sayScore(set, one)).toBe('1 of 5 is right.');
  const swapped = [right[1], right[0], ...right.slice(2)];
  expect(countRight(set, swapped)).toBe(3);
  expect(judgeCurve('order', 'order')).toMatch(/^Right\. .*waves/);
  expect(judgeCurve('order', 'rate')).toMatch(/^Not “learning rate too large”.*leaps/);
  expect(judgeCurve('order', undefined)).toBe('Still open.');
  expect(sayAnswers(set)).toHaveLength(5);
});

describe('a link', () => {
  const state = {
    set: 3,
    answers: ['rate', undefined, 'none', 'none', undefined],
    checked: true,
  } as const;

  test('leads to the same set and answers', () => {
    expect(readWhichCurve(JSON.parse(JSON.stringify(writeWhichCurve(state))))).toEqual(state);
  });

  test.each([
    [null, /set/],
    [{ ...writeWhichCurve(state), set: 0 }, /set/],
    [{ ...writeWhichCurve(state), set: SETS.length + 1 }, /set/],
    [{ ...writeWhichCurve(state), answers: [] }, /five curves/],
    [{ ...writeWhichCurve(state), answers: ['rate', 1, 2, 3, 4] }, /answers/],
    [{ ...writeWhichCurve(state), answers: Array(5).fill('constructor') }, /answers/],
    [{ ...writeWhichCurve(state), checked: 'yes' }, /damaged/],
  ])('that describes no state is refused: %j', (data, reason) => {
    expect(() => readWhichCurve(data)).toThrow(LinkError);
    expect(() => readWhichCurve(data)).toThrow(reason);
  });
});
