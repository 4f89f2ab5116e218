import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FIRST_SEED,
  nextSeed,
  readAttempt,
  readSeed,
  writeAttempt,
} from '../../../components/notebook/seed.ts';
import { LinkError, readStateLink, writeStateLink } from '../../../src/reader/state-link.ts';

const LAST = 9999;

test('seeds go round', () => {
  expect(nextSeed(FIRST_SEED)).toBe(2);
  expect(nextSeed(LAST)).toBe(FIRST_SEED);
});

describe('a link', () => {
  test('carries the seed', () => {
    const link = writeStateLink('one-problem', 17);
    expect(readStateLink(link, 'one-problem', readSeed)).toEqual({ state: 17 });
  });

  test.each([0, LAST + 1, -1, 1.5, Number.NaN, '3', null, undefined, [3], { seed: 3 }])(
    'with %j is refused in words',
    (data) => {
      expect(() => readSeed(data)).toThrow(LinkError);
    },
  );
});

describe('an attempt', () => {
  test('is remembered with its variant', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST_SEED, max: LAST }),
        fc.string({ unit: fc.constantFrom(...'0123456789.,-−/ %e×') }),
        (seed, typed) => {
          expect(readAttempt(writeAttempt({ seed, typed }))).toEqual({ seed, typed });
        },
      ),
    );
  });

  test.each(['', '3', '0 1', '10000 1', 'x 1', '-1 1', '1.5 1'])('damaged: %s', (answer) => {
    expect(readAttempt(answer)).toBeUndefined();
  });
});
