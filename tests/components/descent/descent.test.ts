import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { descend } from '../../../components/figures/descent/descend.ts';
import {
  firstState,
  pathsOf,
  ratesOf,
  searchesOf,
} from '../../../components/figures/descent/descent-model.ts';
import {
  GOAL,
  RATES,
  STEPS,
  searchRate,
  stepsToGoal,
} from '../../../components/figures/descent/rate-search.ts';
import { differentiate, heightsOf } from '../../../components/figures/descent/surface.ts';
import { LANDSCAPES, SURFACES } from '../../../components/figures/descent/surfaces.ts';
import { say } from '../../../components/figures/descent/words.ts';

const names = SURFACES.map(({ value }) => value);
const place = fc.double({ min: -1.4, max: 1.4, noNaN: true });
const sgd = { kind: 'sgd' } as const;

describe.each(names)('%s', (name) => {
  const { surface, lowest, start, x, y } = LANDSCAPES[name];

  test('is 0 and flat at its lowest places, and higher elsewhere', () => {
    for (const point of lowest) {
      const gradient = new Float64Array(2);
      expect(differentiate(surface, Float64Array.of(point.x, point.y), gradient)).toBe(0);
      expect(Math.hypot(...gradient)).toBe(0);
    }
    expect(heightsOf(surface, Float64Array.of(start.x, start.y))[0]).toBeGreaterThan(0.1);
    expect(start.x > x[0] && start.x < x[1] && start.y > y[0] && start.y < y[1]).toBe(true);
  });

  test('has the slopes that central differences find', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const gradient = new Float64Array(2);
        const height = differentiate(surface, Float64Array.of(a, b), gradient);
        const h = 1e-5;
        const [right, left, up, down, here] = heightsOf(
          surface,
          Float64Array.of(a + h, b, a - h, b, a, b + h, a, b - h, a, b),
        );
        expect(here).toBe(height);
        expect(gradient[0]).toBeCloseTo((right - left) / (2 * h), 4);
        expect(gradient[1]).toBeCloseTo((up - down) / (2 * h), 4);
      }),
      { numRuns: 30 },
    );
  });

  test('is walked by five optimizers, each at the best of its own rates', () => {
    const state = { ...firstState(name), step: STEPS };
    const searches = searchesOf(state);
    const paths = pathsOf(state, ratesOf(state, searches));
    searches.forEach(({ trials, best }, i) => {
      const rates = trials.map(({ rate }) => rate);
      expect(rates).toEqual([...rates].sort((a, b) => a - b));
      expect(new Set(rates).size).toBe(rates.length);
      expect(rates[0]).toBe(RATES.min);
      for (const trial of trials) {
        expect(trial.steps ?? Infinity).toBeGreaterThanOrEqual(best.steps ?? Infinity);
      }
      expect(stepsToGoal(paths[i])).toBe(best.steps);
      expect(paths[i].losses[STEPS]).toBeLessThan(paths[i].losses[0] / 20);
    });
  });
});

test('on a bowl a step of plain descent multiplies each coordinate by 1 − η times its curvature', () => {
  const path = descend(LANDSCAPES.bowl.surface, sgd, 0.3, { x: -2, y: 1 }, 3);
  expect(path.xs[3]).toBeCloseTo(-2 * 0.7 * 0.7 * 0.7, 14);
  expect(path.ys[3]).toBeCloseTo(0.4 * 0.4 * 0.4, 14);
});

test('in the ravine plain descent comes down below 2 / 100 and diverges above it', () => {
  const run = (rate: number) =>
    descend(LANDSCAPES.ravine.surface, sgd, rate, { x: -2.6, y: 0.8 }, STEPS);
  expect(run(0.0199).losses[STEPS]).toBeLessThan(1);
  expect(run(0.0201).losses[STEPS]).toBeGreaterThan(run(0.0201).losses[0]);
  const { trials } = searchRate(LANDSCAPES.ravine.surface, 0, { x: -2.6, y: 0.8 });
  for (const { rate, steps } of trials) if (rate > 0.02) expect(steps).toBeUndefined();
});

test('a path ends before the step that left the finite numbers', () => {
  const path = descend(LANDSCAPES.rosenbrock.surface, sgd, 1, { x: -1.2, y: 1 }, STEPS);
  expect(path.divergedAt).toBe(path.losses.length);
  expect(path.losses.every(Number.isFinite)).toBe(true);
  expect(stepsToGoal(path)).toBeUndefined();
});

test('stepsToGoal counts to where the loss stays down', () => {
  const path = (losses: number[]) => ({ xs: [], ys: [], losses, divergedAt: undefined });
  expect(stepsToGoal(path([1, GOAL / 2, 0.5, GOAL / 2, 0]))).toBe(3);
  expect(stepsToGoal(path([1, 0.5, 0.2]))).toBeUndefined();
});

describe('what is said', () => {
  const sayAt = (rate: number | undefined, step: number) => {
    const first = firstState('ravine');
    const state = {
      ...first,
      step,
      rates: first.rates.map((_, i) => (i === 0 ? rate : undefined)),
    };
    const searches = searchesOf(state);
    const rates = ratesOf(state, searches);
    return say(state, searches, rates, pathsOf(state, rates));
  };

  test('tells where plain descent overshot, and by which curvature', () => {
    expect(sayAt(0.3, 200)).toMatch(
      /diverged\. Step \d+ left the finite numbers\. Step 1 was the first to raise the loss.*curvature along the gradient was 99\.9, and 2 divided by that is 0\.0200: less than η/,
    );
  });

  test('tells how far it has come, and when it arrived', () => {
    expect(sayAt(undefined, 0)).toContain('No step has been made.');
    expect(sayAt(undefined, 200)).toMatch(/the best rate found.*after 200 steps.*from step \d+ on/);
    expect(sayAt(undefined, 1)).toContain('after 1 step.');
  });
});
