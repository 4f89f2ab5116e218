import { expect, test } from 'vitest';
import { marksPath } from '../../../../components/parts/plot/class-marks.ts';
import { fillRow, verdictOf } from '../../../../components/parts/plot/region.ts';

test('a single output is the probability of the second class', () => {
  const [sure, doubtful, undecided] = [0.9, 0.25, 0.5].map((p) => Float64Array.of(p));
  expect(verdictOf(sure, 0, 1)).toEqual({ class: 1, decided: 0.8 });
  expect(verdictOf(doubtful, 0, 1)).toEqual({ class: 0, decided: 0.5 });
  expect(verdictOf(undecided, 0, 1)).toEqual({ class: 1, decided: 0 });
});

test('of several outputs the largest decides', () => {
  const outputs = Float64Array.of(9, 9, 9, 9, 0.25, 0.5, 0.25, 0);
  expect(verdictOf(outputs, 1, 4)).toEqual({ class: 1, decided: (0.5 - 0.25) / 0.75 });
});

test('an output that is no number or no probability still gives a verdict', () => {
  expect(verdictOf(Float64Array.of(Number.NaN), 0, 1)).toEqual({ class: 0, decided: 0 });
  expect(verdictOf(Float64Array.of(7), 0, 1)).toEqual({ class: 1, decided: 1 });
});

test('fillRow takes the middles of the cells, the top row first', () => {
  const points = new Float64Array(4);
  fillRow(points, 0, { x: [0, 4], y: [-1, 1], cells: 2 });
  expect([...points]).toEqual([1, 0.5, 3, 0.5]);
});

test('two classes that share a colour differ in shape', () => {
  const place = [{ x: 5, y: 5 }];
  const shapes = [0, 1, 2, 3, 4, 5].map((index) => marksPath(index, place));
  expect(new Set(shapes).size).toBe(6);
});
