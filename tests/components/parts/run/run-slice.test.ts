import { expect, test } from 'vitest';
import { runSlice } from '../../../../components/parts/run/run-slice.ts';

/** A run on a clock that moves only by what updates cost. */
function clockedRun(cost: number, endAfter = Number.POSITIVE_INFINITY) {
  const run = { time: 0, updates: 0, looks: 0 };
  return {
    run,
    update: () => {
      run.time += cost;
      run.updates++;
      return run.updates >= endAfter
        ? ({ kind: 'finished', message: 'Done.' } as const)
        : undefined;
    },
    now: () => {
      run.looks++;
      return run.time;
    },
  };
}

test('makes as many updates as were asked for', () => {
  const { run, ...work } = clockedRun(0.001);
  runSlice({ ...work, most: 10, budget: 8 });
  expect(run.updates).toBe(10);
});

test.each([0.0003, 0.01, 0.9, 3])('stays near its time where an update costs %d ms', (cost) => {
  const { run, ...work } = clockedRun(cost);
  runSlice({ ...work, most: Number.POSITIVE_INFINITY, budget: 8 });
  expect(run.time).toBeGreaterThanOrEqual(8);
  expect(run.time).toBeLessThan(8 + Math.max(cost, 0.01) * 1.01);
});

test('makes one update even where that alone takes longer than the slice', () => {
  const { run, ...work } = clockedRun(50);
  runSlice({ ...work, most: Number.POSITIVE_INFINITY, budget: 8 });
  expect(run.updates).toBe(1);
});

test('looks at the clock far less often than it updates', () => {
  const { run, ...work } = clockedRun(0.0003);
  runSlice({ ...work, most: Number.POSITIVE_INFINITY, budget: 8 });
  expect(run.looks).toBeLessThan(run.updates / 100);
});

test('stops where the run ends and says how', () => {
  const { run, ...work } = clockedRun(0.001, 7);
  expect(runSlice({ ...work, most: 100, budget: 8 })).toEqual({
    kind: 'finished',
    message: 'Done.',
  });
  expect(run.updates).toBe(7);
});
