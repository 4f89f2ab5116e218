import { describe, expect, test } from 'vitest';
import { RunLog } from '../../../components/figures/own-code/run-log.ts';
import { parameterCount, TASKS } from '../../../components/figures/own-code/tasks.ts';
import { TimeLog } from '../../../components/figures/own-code/time-log.ts';
import { writeTime } from '../../../components/figures/own-code/words.ts';
import { time } from './run-program.ts';

const message = (name: string, numbers: readonly number[]) =>
  ({ kind: 'data', name, numbers }) as const;

const WIDTH = parameterCount(TASKS.xor);
const record = (loss: number, parameter = loss) => [loss, ...Array(WIDTH).fill(parameter)];
const newLog = () => new RunLog(TASKS.xor, { inputs: 8, predictions: 4 });

describe('the log of a run', () => {
  test('keeps losses with their parameters, message after message', () => {
    const log = newLog();
    log.receive(message('run', [0, ...record(3), ...record(2)]));
    log.receive(message('run', [2, ...record(1)]));
    expect([log.losses, log.last, log.fault]).toEqual([[3, 2, 1], 2, '']);
    expect(log.parameters[2]).toEqual(Array(WIDTH).fill(1));
  });

  test.each<[string, string, readonly number[]]>([
    ['a gap', 'run', [5, ...record(1)]],
    ['half a record', 'run', [0, 1, 2, 3]],
    ['no place', 'run', []],
    ['a place that is no number', 'run', [Number.NaN, ...record(1)]],
    ['too many updates', 'run', [0, ...Array(4002).fill(record(1)).flat()]],
    ['a gradient too short', 'check at the start', [0, 1, 2]],
    ['too many predictions', 'predictions', [1, 2, 3, 4, 5]],
    ['no inputs', 'inputs', []],
  ])('refuses %s, and all that follows', (_, name, numbers) => {
    const log = newLog();
    log.receive(message(name, numbers));
    expect(log.fault).not.toBe('');
    log.receive(message('run', [0, ...record(1)]));
    log.receive(message('end', [0, 1]));
    expect([log.losses, log.end]).toEqual([[], undefined]);
  });

  test.each([record(Number.NaN, 1), record(1, Number.NaN), record(Number.POSITIVE_INFINITY, 1)])(
    'ends at a number that is none',
    (...bad) => {
      const log = newLog();
      log.receive(message('run', [0, ...record(2), ...bad, ...record(1)]));
      expect([log.losses, log.divergedAt, log.fault]).toEqual([[2], 1, '']);
    },
  );

  test.each([
    ['calls', [1, 2]],
    ['calls', [-1, 2, 3, 4, 5, 6, 7]],
    ['calls', [0.5, 2, 3, 4, 5, 6, 7]],
    ['end', []],
    ['end', [0, Number.NaN]],
    ['something else', [1]],
  ])('does without %s that mean nothing', (name, numbers) => {
    const log = newLog();
    log.receive(message(name, numbers));
    expect([log.calls, log.end, log.fault]).toEqual([undefined, undefined, '']);
  });
});

describe('the log of a timing', () => {
  test('gives medians of an update', () => {
    const log = new TimeLog();
    for (const milliseconds of [30, 10, 20]) log.receive(message('time', [0, 10, milliseconds]));
    for (const milliseconds of [8, 2]) log.receive(message('time', [1, 10, milliseconds]));
    expect(log.timing).toEqual({ own: 2, engine: 0.5, updates: 10, repetitions: 2 });
  });

  test('keeps only times that can be', () => {
    const log = new TimeLog();
    log.receive(message('time', [1, 10, 5]));
    for (const numbers of [[], [2, 1, 1], [0, 0, 1], [0, 1.5, 1], [0, 1, -1], [0, 1, 0]]) {
      log.receive(message('time', numbers));
    }
    log.receive(message('time', [0, 1, Number.NaN]));
    log.receive(message('time', [0, 1, Number.POSITIVE_INFINITY]));
    expect(log.timing).toBeUndefined();
  });

  test('is filled by a real timing', async () => {
    const timing = await time('xor');
    for (const number of Object.values(timing ?? { none: Number.NaN })) {
      expect(number).toBeGreaterThan(0);
      expect(number).toBeLessThan(Number.POSITIVE_INFINITY);
    }
  });
});

test.each([
  [0.00234, '2.3 µs'],
  [0.5, '500 µs'],
  [1.5, '1.5 ms'],
  [250, '250 ms'],
])('%d ms are written %s', (milliseconds, written) => {
  expect(writeTime(milliseconds)).toBe(written);
});
