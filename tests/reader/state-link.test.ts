import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from '../../src/reader/base64url.ts';
import {
  figureOfLink,
  LinkError,
  LONGEST_LINK,
  readStateLink,
  writeStateLink,
} from '../../src/reader/state-link.ts';

const anything = (data: unknown) => data;
const link = (state: unknown) => writeStateLink('five-steps', state);
const read = (hash: string) => readStateLink(hash, 'five-steps', anything);
const base64url = (text: string) => Buffer.from(text).toString('base64url');

test('brings any JSON back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (state) => {
      const plain = JSON.parse(JSON.stringify(state));
      expect(read(link(state))).toEqual({ state: plain });
      expect(link(state)).toMatch(/^#five-steps=[\w-]*$/);
    }),
  );
});

test('brings numbers back bit for bit', () => {
  fc.assert(
    fc.property(fc.array(fc.double()), (numbers) => {
      const back = unpackNumbers(packNumbers(numbers), numbers.length);
      expect([...back].every((number, i) => Object.is(number, numbers[i]))).toBe(true);
    }),
  );
});

test('keeps the state of a 2-4-1 network with its weights below 300 characters', () => {
  const weights = Array.from({ length: 17 }, (_, i) => Math.sqrt(i + 2) - 2);
  expect(link({ step: 312, weights: packNumbers(weights) }).length).toBeLessThan(300);
});

describe('another link', () => {
  test.each(['', '#', '#figure-1', '#five-steps', '#five=abc', '#FIVE-STEPS=x', 'five-steps=x'])(
    '%j is not about the figure',
    (hash) => {
      expect(read(hash)).toBeUndefined();
    },
  );

  test('names the figure it is about', () => {
    expect(figureOfLink('#five-steps=abc')).toBe('five-steps');
    expect(figureOfLink('#introduction')).toBeUndefined();
  });
});

describe('a link that cannot be followed', () => {
  const damaged = /damaged/;
  test.each([
    ['cut off', link({ weights: [1, 2, 3] }).slice(0, -3), damaged],
    ['empty', '#five-steps=', damaged],
    ['foreign characters', '#five-steps=%%%', damaged],
    ['no JSON', `#five-steps=${base64url('[1,')}`, damaged],
    ['broken UTF-8', '#five-steps=_____w', damaged],
    ['no envelope', `#five-steps=${base64url('{"v":1}')}`, damaged],
    ['another version', `#five-steps=${base64url('[2,{}]')}`, /another version/],
    ['too long', `#five-steps=${'A'.repeat(LONGEST_LINK)}`, /too long/],
  ])('%s', (_, hash, message) => {
    expect(read(hash)).toEqual({ message: expect.stringMatching(message) });
  });

  test('gives the reason of the parser, but not the text of a mishap', () => {
    const refuse = (error: Error) =>
      readStateLink(link(1), 'five-steps', () => {
        throw error;
      });
    expect(refuse(new LinkError('it has no weights'))).toEqual({
      message: expect.stringContaining('it has no weights'),
    });
    expect(refuse(new TypeError('Cannot read properties of undefined'))).toEqual({
      message: expect.not.stringContaining('Cannot read'),
    });
  });
});

test('gives a state, a message or nothing for any fragment at all', () => {
  const payload = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.base64String(),
    fc.jsonValue().map((value) => base64url(JSON.stringify(value))),
    fc.jsonValue().map((value) => base64url(JSON.stringify([1, value]))),
  );
  fc.assert(
    fc.property(fc.constantFrom('#five-steps=', '#other=', '#', ''), payload, (start, rest) => {
      const reading = read(start + rest);
      const kinds = reading === undefined || 'state' in reading || reading.message.length > 0;
      expect(kinds).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('refuses packed numbers that are not as many as were expected', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.jsonValue(), fc.base64String()), (packed) => {
      expect(() => unpackNumbers(packed, 17)).toThrow();
    }),
  );
});
