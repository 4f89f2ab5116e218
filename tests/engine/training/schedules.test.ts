import { expect, test } from 'vitest';
import { type Schedule, scheduleFactor } from '../../../src/engine/training/index.ts';

const factors = (schedule: Schedule, steps: number[], total: number) =>
  steps.map((step) => scheduleFactor(schedule, step, total));

const cases: [Schedule, number[], number, number[]][] = [
  [{ kind: 'constant' }, [0, 5, 100], 10, [1, 1, 1]],
  [{ kind: 'step', every: 3, factor: 0.5 }, [0, 2, 3, 5, 6, 9], 10, [1, 1, 0.5, 0.5, 0.25, 0.125]],
  [{ kind: 'exponential', factor: 0.5 }, [0, 1, 2, 10], 10, [1, 0.5, 0.25, 1 / 1024]],
  [
    { kind: 'cosine' },
    [0, 2, 4, 6, 8, 9],
    8,
    [1, 0.5 + Math.SQRT1_2 / 2, 0.5, 0.5 - Math.SQRT1_2 / 2, 0, 0],
  ],
  [{ kind: 'cosine' }, [0, 1e9], Infinity, [1, 1]],
  [{ kind: 'warm-up', steps: 4 }, [0, 1, 3, 4, 100], 10, [0.25, 0.5, 1, 1, 1]],
  [
    { kind: 'warm-up', steps: 2, after: { kind: 'cosine' } },
    [0, 1, 2, 6, 10],
    10,
    [0.5, 1, 1, 0.5, 0],
  ],
];

test.each(cases)('%o', (schedule, steps, total, expected) => {
  factors(schedule, steps, total).forEach((factor, i) => {
    expect(factor).toBeCloseTo(expected[i], 15);
  });
});
