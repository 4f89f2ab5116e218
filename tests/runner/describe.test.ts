import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { CAPS } from '../../src/runner/messages.ts';
import { describe } from '../../src/runner/worker/describe.ts';

class Neuron {
  bias = 0.5;
}
const cyclic: Record<string, unknown> = { name: 'loop' };
cyclic.self = cyclic;
const revoked = Proxy.revocable({}, {});
revoked.revoke();

group('a value in words', () => {
  test.each([
    [1.5, '1.5'],
    [-0, '-0'],
    [Number.NaN, 'NaN'],
    ['a "b"', '"a \\"b\\""'],
    [null, 'null'],
    [true, 'true'],
    [10n, '10n'],
    [Symbol('s'), 'Symbol(s)'],
    [[1, [2, 3]], '[1, [2, 3]]'],
    [[], '[]'],
    [{ w: [0.1], b: null }, '{ w: [0.1], b: null }'],
    [{}, '{}'],
    [new Float64Array([1, 2]), 'Float64Array [1, 2]'],
    [new Map([['a', 1]]), 'Map(1) { "a" → 1 }'],
    [new Set([1]), 'Set(1) { 1 }'],
    [new Neuron(), 'Neuron { bias: 0.5 }'],
    [new TypeError('no'), 'TypeError: no'],
    [function forward() {}, 'function forward'],
    [cyclic, '{ name: "loop", self: (itself) }'],
    [[[[[[[1]]]]]], '[[[[[…]]]]]'],
    [
      {
        get x() {
          throw new Error('no');
        },
      },
      '(a value that cannot be shown)',
    ],
    [Object.create(null), '{}'],
  ])('%#', (value, text) => expect(describe(value)).toBe(text));

  test('a proxy that was revoked', () => {
    expect(describe(revoked.proxy)).toBe('(a value that cannot be shown)');
  });

  test('a long list is cut, and says so', () => {
    expect(describe(new Array(1e6).fill(0))).toMatch(/^\[(0, ){100}… 999900 more\]$/);
  });

  test('is never longer than allowed, whatever the value', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withSet: true, withTypedArray: true }),
        (value) => {
          expect(describe(value).length).toBeLessThanOrEqual(CAPS.text);
        },
      ),
    );
    expect(describe('x'.repeat(1e6)).length).toBeLessThanOrEqual(CAPS.text);
  });
});
