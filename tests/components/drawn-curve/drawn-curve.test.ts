import { describe, expect, test } from 'vitest';
import {
  type DrawnCurve,
  drawThrough,
  examplesOf,
  FIRST_CURVE,
  POINTS,
  placeOfPoint,
} from '../../../components/figures/drawn-curve/curve-points.ts';
import { writeFit } from '../../../components/figures/drawn-curve/fit-link.ts';
import { FitModel } from '../../../components/figures/drawn-curve/fit-model.ts';
import {
  FIRST_SETTINGS,
  type FitActivation,
  SWEPT_WIDTHS,
  UPDATES,
} from '../../../components/figures/drawn-curve/fit-settings.ts';
import { readFit } from '../../../components/figures/drawn-curve/read-fit.ts';
import { WidthSweep } from '../../../components/figures/drawn-curve/width-sweep.ts';
import { say, saySweep } from '../../../components/figures/drawn-curve/words.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

function fitted(activation: FitActivation, width: number, depth: 1 | 2 = 1): FitModel {
  const model = new FitModel(FIRST_CURVE, { ...FIRST_SETTINGS, activation, width, depth });
  model.goTo(UPDATES);
  return model;
}

/** The least mean squared error of any polynomial of a degree: Gram–Schmidt, apart from the engine. */
function bestPolynomial(curve: DrawnCurve, degree: number): number {
  const { inputs, targets } = examplesOf(curve);
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, i) => sum + value * b[i], 0);
  const basis: number[][] = [];
  let rest = Array.from(targets);
  for (let power = 0; power <= degree; power++) {
    let next = Array.from(inputs, (x) => x ** power);
    for (const one of basis) {
      const share = dot(next, one);
      next = next.map((value, i) => value - share * one[i]);
    }
    const length = Math.sqrt(dot(next, next));
    next = next.map((value) => value / length);
    basis.push(next);
    const share = dot(rest, next);
    rest = rest.map((value, i) => value - share * next[i]);
  }
  return dot(rest, rest) / rest.length;
}

describe('a fit', () => {
  test('of a polynomial activation is never better than the best polynomial', () => {
    for (const [activation, depth, degree] of [
      ['identity', 1, 1],
      ['identity', 2, 1],
      ['square', 1, 2],
      ['square', 2, 4],
    ] as const) {
      const floor = bestPolynomial(FIRST_CURVE, degree);
      for (const width of [1, 8, 32]) {
        expect(fitted(activation, width, depth).loss).toBeGreaterThanOrEqual(floor - 1e-9);
      }
      expect(fitted(activation, 32, depth).loss).toBeLessThan(1.05 * floor);
    }
  });

  test.each(['tanh', 'sigmoid', 'relu'] as const)('by %s follows the curve', (activation) => {
    const { losses, loss } = fitted(activation, 24);
    expect(loss).toBeLessThan(0.1 * losses[0]);
    expect(loss).toBeLessThan(bestPolynomial(FIRST_CURVE, 4));
  });

  test('is the same curve that is drawn and that is measured', () => {
    const model = new FitModel(FIRST_CURVE, FIRST_SETTINGS);
    model.goTo(40);
    const { targets } = examplesOf(FIRST_CURVE);
    const drawn = model.drawn().filter((_, i) => i % 3 === 0);
    const squares = drawn.map(({ y }, i) => (y - targets[i]) ** 2);
    const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
    expect(mean).toBeCloseTo(model.loss, 12);
    expect(model.losses).toHaveLength(41);
  });
});

test('a curve is joined straight between its points', () => {
  const { inputs, targets } = examplesOf(FIRST_CURVE);
  for (let i = 0; i < POINTS; i++) {
    expect(inputs[2 * i]).toBeCloseTo(placeOfPoint(i), 12);
    expect(targets[2 * i]).toBe(FIRST_CURVE[i]);
    if (i > 0) {
      expect(targets[2 * i - 1]).toBeCloseTo((FIRST_CURVE[i - 1] + FIRST_CURVE[i]) / 2, 12);
    }
  }
});

test('a stroke of the pointer moves every point that it passes, and no other', () => {
  const flat = FIRST_CURVE.map(() => 0);
  expect(drawThrough(flat, { x: -1, y: -1 }, { x: 1, y: 1 })).toEqual(
    flat.map((_, i) => placeOfPoint(i)),
  );
  const one = drawThrough(flat, { x: 0.01, y: 0.4 }, { x: 0.02, y: 5 });
  expect(one).toEqual(flat.map((_, i) => (i === 8 ? 1 : 0)));
  const back = drawThrough(flat, { x: 0.5, y: 0.5 }, { x: 0.25, y: 0.25 });
  expect(back.slice(10, 13)).toEqual([0.25, 0.375, 0.5]);
  expect(back.filter((y) => y !== 0)).toHaveLength(3);
});

test('a comparison trains each width as the figure would', () => {
  const sweep = new WidthSweep(FIRST_CURVE, { ...FIRST_SETTINGS, activation: 'relu' });
  expect(saySweep(sweep)).toContain('No width');
  while (sweep.done.length < 3) sweep.advance();
  expect(saySweep(sweep)).toContain('3 widths are trained');
  while (!sweep.ended) sweep.advance();
  expect(sweep.done.map(({ width }) => width)).toEqual(SWEPT_WIDTHS);
  expect(sweep.done[5].loss).toBe(fitted('relu', 8).loss);
  expect(saySweep(sweep)).toContain('Every width');
});

describe('a link', () => {
  test('leads to the same weights and on to the same run', () => {
    const model = new FitModel(
      FIRST_CURVE.map((y) => -y),
      { width: 5, depth: 2, activation: 'square', seed: 7 },
    );
    model.goTo(60);
    const read = readFit(JSON.parse(JSON.stringify(writeFit(model))));
    expect(read.losses).toEqual(model.losses);
    expect(say(read)).toBe(say(model));
    for (const each of [read, model]) each.goTo(90);
    expect(read.drawn()).toEqual(model.drawn());
  });

  test('is refused in words where it describes no state', () => {
    const good = writeFit(new FitModel(FIRST_CURVE, FIRST_SETTINGS));
    const bad: unknown[] = [
      null,
      { ...good, curve: good.curve.slice(1) },
      { ...good, curve: good.curve.map(() => 'x') },
      { ...good, curve: good.curve.map(() => 7) },
      { ...good, width: 1000 },
      { ...good, depth: 3 },
      { ...good, activation: 'toString' },
      { ...good, update: 1e9 },
      { ...good, update: 1 },
      { ...good, loss: null },
    ];
    for (const state of bad) expect(() => readFit(state)).toThrow(LinkError);
  });
});
