import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf, pointBy } from '../../../components/figures/one-neuron/decision-line.ts';
import { ACTIVATIONS } from '../../../components/figures/one-neuron/neuron-model.ts';
import { shadeAt, shadingOf } from '../../../components/figures/one-neuron/shading.ts';
import { plotArea } from '../../../components/parts/plot/plot-area.ts';

const AREA = plotArea([-1, 2], [-1, 2], 354);

test('one unit is as long upwards as across', () => {
  const { x, y } = AREA;
  expect(x.place(1) - x.place(0)).toBeCloseTo(y.place(0) - y.place(1), 9);
});

test.each(ACTIVATIONS)('$label: the larger the output, the darker', ({ value }) => {
  fc.assert(
    fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (z) => {
      const shade = shadeAt(z, value);
      expect(shade).toBeLessThanOrEqual(shadeAt(z + 0.5, value));
      expect(shade).toBeGreaterThanOrEqual(0);
      expect(shade).toBeLessThanOrEqual(0.42);
    }),
  );
});

test('the sigmoid has half its darkness on the line, ReLU none up to it', () => {
  expect(shadeAt(0, 'sigmoid')).toBeCloseTo(0.21, 9);
  expect(shadeAt(0, 'relu')).toBe(0);
  expect(shadeAt(3, 'relu')).toBe(0.42);
});

test('the middle of the gradient lies on the line, and it runs straight across', () => {
  const line = lineOf({ w1: 1.5, w2: 2, b: -1 });
  if (!line) throw new Error('no line');
  const { x1, y1, x2, y2, stops } = shadingOf(line, 'sigmoid', AREA);
  const foot = pointBy(line, 0);
  // The ends are rounded to a tenth of a unit, and so is the place of the foot.
  expect(Math.abs((x1 + x2) / 2 - AREA.x.place(foot.x))).toBeLessThan(0.101);
  expect(Math.abs((y1 + y2) / 2 - AREA.y.place(foot.y))).toBeLessThan(0.101);
  // z goes from −6 to 6 over 12 / ‖w‖ units of the plane.
  const unit = AREA.x.place(1) - AREA.x.place(0);
  expect(Math.hypot(x2 - x1, y2 - y1)).toBeCloseTo((12 / 2.5) * unit, 1);
  expect(stops.map(({ offset }) => offset)).toEqual([...stops.map(({ offset }) => offset)].sort());
  expect(stops.find(({ offset }) => offset === 0.5)?.opacity).toBeCloseTo(0.21, 9);
});
