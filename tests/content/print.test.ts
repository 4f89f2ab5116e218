import { describe, expect, test } from 'vitest';
import { compareDigits } from '../../components/figures/printed-numbers/compare-digits.ts';
import { printedExamples } from '../../content/print/index.ts';
import { lookUpNumber } from '../../src/markdown/examples.ts';

const all = printedExamples.map(({ title, numbers }) => ({ title, numbers: numbers() }));

/** The numbers in print that are in error, in the order of the page (ORACLES.md). */
const ERRATA = [
  ['-0.019049119', 'differs', 7],
  ['0.291027924', 'differs', 6],
  ['0.0000351085', 'differs', 4],
  ['0.015912196', 'differs', 4],
  ['0.984065734', 'differs', 5],
  ['224', 'differs', 0],
  ['0.8825', 'cut off', 4],
];

describe.each(all)('$title', ({ numbers }) => {
  test.each(numbers.filter(({ erratum }) => erratum === undefined))(
    '$name is $printed, as printed',
    ({ printed, computed }) => {
      expect(compareDigits(printed, computed).verdict, `${computed}`).toBe('agrees');
    },
  );
});

test('what is said to be in error is, and nothing else', () => {
  const errata = all.flatMap(({ numbers }) => numbers.filter(({ erratum }) => erratum));
  const found = errata.map(({ printed, computed }) => {
    const { verdict, rightDigits } = compareDigits(printed, computed);
    return [printed, verdict, rightDigits];
  });
  expect(found).toEqual(ERRATA);
});

test('of Mazur’s errata, each is what another way gives', () => {
  const ways = all[0].numbers.filter(({ instead }) => instead);
  expect(ways).toHaveLength(4);
  for (const { printed, instead } of ways) {
    expect(compareDigits(printed, instead?.computed ?? 0).verdict).toBe('agrees');
  }
});

/** ORACLES.md, recomputed in double precision. */
test.each([
  ['print.right-1', 0.29102777369359933, 15],
  ['print.stale-1', 0.29102792390544, 14],
  ['print.right-9999', 3.510854812e-5, 14],
  ['print.right-10000', 3.510187783e-5, 14],
  ['print.stale-10000', 3.5084786296e-5, 15],
  ['print.trained-1', 0.28047144679143, 13],
  ['print.trained-10000', 2.4475622359e-6, 15],
  ['print.shared-1', 0.2857508867, 10],
  ['print.shared-10000', 4.3553e-6, 10],
  ['print.xor-epochs', 56_351, 15],
  ['print.xor-epochs-counting', 56_362, 15],
])('%s is %d', async (path, value, digits) => {
  const folder = new URL('../../content/examples/', import.meta.url);
  expect((await lookUpNumber(path, folder)).value).toBeCloseTo(value, digits);
});
