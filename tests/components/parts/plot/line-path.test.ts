import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linePath } from '../../../../components/parts/plot/line-path.ts';
import { placesOf } from './places-of.ts';

test.each([
  [[], ''],
  [[[44, 68.5]], 'M44 68.5'],
  [
    [
      [44, 68.5],
      [45, 61.4],
      [45.5, 61.4],
    ],
    'M44 68.5l1-7.1l.5 0',
  ],
  [
    [
      [-0.04, -0.5],
      [-0.55, 12],
    ],
    'M0-.5l-.5 12.5',
  ],
] as const)('%j is %s', (places, path) => {
  expect(linePath(places)).toBe(path);
});

test('however long the line, no place is off by more than half a tenth', () => {
  const length = fc.double({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(length, length), { maxLength: 500 }), (places) => {
      const read = placesOf(linePath(places));
      expect(read).toHaveLength(places.length);
      for (const [i, [x, y]] of read.entries()) {
        expect(Math.abs(x - places[i][0])).toBeLessThan(0.0501);
        expect(Math.abs(y - places[i][1])).toBeLessThan(0.0501);
      }
    }),
  );
});
