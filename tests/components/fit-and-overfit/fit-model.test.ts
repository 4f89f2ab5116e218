import { describe, expect, test } from 'vitest';
import { writeFit } from '../../../components/figures/fit-and-overfit/fit-link.ts';
import {
  drawnModel,
  FIRST_COUNT,
  FIRST_SETTINGS,
  FitModel,
  LAST_UPDATE,
} from '../../../components/figures/fit-and-overfit/fit-model.ts';
import {
  drawPoints,
  MOST_POINTS,
  placed,
  trueCurve,
  validationPoints,
} from '../../../components/figures/fit-and-overfit/points.ts';
import { readFit } from '../../../components/figures/fit-and-overfit/read-fit.ts';
import { say } from '../../../components/figures/fit-and-overfit/words.ts';

function runTo(update: number, change: Partial<typeof FIRST_SETTINGS> = {}): FitModel {
  const model = drawnModel({ ...FIRST_SETTINGS, ...change }, FIRST_COUNT);
  model.goOnTo(update);
  return model;
}

const lastOf = ({ history }: FitModel) => history[history.length - 1];

describe('points', () => {
  test('lie on the curve where there is no noise, and by the noise beside it else', () => {
    for (const { x, y } of drawPoints(20, 0, 1)) expect(y).toBeCloseTo(trueCurve(x), 2);
    const noise = 0.3;
    const { inputs, targets } = validationPoints(noise, 1);
    const squares = targets.map((y, i) => (y - Math.sin(Math.PI * inputs[i])) ** 2);
    const deviation = Math.sqrt(squares.reduce((a, b) => a + b, 0) / squares.length);
    expect(deviation).toBeGreaterThan(0.8 * noise);
    expect(deviation).toBeLessThan(1.2 * noise);
  });

  test('stay in the plot, and short enough for a link', () => {
    expect(placed({ x: -7, y: 9 })).toEqual({ x: -1, y: 2 });
    expect(placed({ x: 0.12345, y: -0.98765 })).toEqual({ x: 0.123, y: -0.988 });
  });
});

describe('a fit', () => {
  test('measures both losses as half the mean squared error', () => {
    const model = runTo(200);
    const half = (xs: ArrayLike<number>, ys: ArrayLike<number>) => {
      let sum = 0;
      for (let i = 0; i < xs.length; i++) sum += (model.fitted(xs[i]) - ys[i]) ** 2 / 2;
      return sum / xs.length;
    };
    const { points, settings } = model;
    const others = validationPoints(settings.noise, settings.seed);
    const { trainingLoss, validationLoss } = lastOf(model);
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    expect(trainingLoss).toBeCloseTo(half(xs, ys), 12);
    expect(validationLoss).toBeCloseTo(half(others.inputs, others.targets), 12);
  });

  test('of many neurons learns the points by heart, of one it cannot', () => {
    const many = lastOf(runTo(LAST_UPDATE));
    const one = lastOf(runTo(LAST_UPDATE, { hidden: 1 }));
    expect(many.trainingLoss).toBeLessThan(1e-4);
    expect(many.validationLoss).toBeGreaterThan(100 * many.trainingLoss);
    expect(one.trainingLoss).toBeGreaterThan(0.05);
  });

  test('ends where it is said to, and goes no further', () => {
    const model = runTo(LAST_UPDATE + 10);
    expect(model.update).toBe(LAST_UPDATE);
    expect(model.ended).toBe(true);
    expect(say(model)).toContain('The validation loss was lowest after');
  });
});

describe('a link', () => {
  test('leads to the same points and weights', () => {
    const model = new FitModel({ ...FIRST_SETTINGS, hidden: 3 }, [
      { x: -0.5, y: 1 },
      { x: 0.25, y: -1.5 },
      { x: 0.9, y: 0 },
    ]);
    model.goOnTo(77);
    const same = readFit(JSON.parse(JSON.stringify(writeFit(model))));
    expect(same.points).toEqual(model.points);
    expect(same.network.parameters).toEqual(model.network.parameters);
  });

  test.each([
    ['nothing', undefined],
    ['another width', { hidden: 1000 }],
    ['too many points', { count: MOST_POINTS + 1 }],
    ['fewer points than it says', { count: 12 }],
    ['points beside the plot', { points: writeFit(runTo(0)).parameters, count: 45 }],
    ['noise past all bounds', { noise: 5 }],
    ['an update past the end', { update: LAST_UPDATE + 1 }],
    ['weights of another run', { seed: 2 }],
  ])('of %s is refused', (_, change) => {
    const state = change && { ...writeFit(runTo(5)), ...change };
    // Numbers that cannot be unpacked are an Error of their own, which the page answers as well.
    expect(() => readFit(state)).toThrow();
  });
});
