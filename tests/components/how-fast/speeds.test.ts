import { describe, expect, test } from 'vitest';
import { readHowFast } from '../../../components/figures/how-fast/how-fast-link.ts';
import {
  entriesOf,
  leaders,
  type MeasuredRun,
  nameOf,
  shapeOf,
  shareOfPeak,
} from '../../../components/figures/how-fast/speeds.ts';
import { timeBuild } from '../../../components/figures/how-fast/time-build.ts';
import {
  sayRun,
  sayTimed,
  sayWork,
  writeRate,
  writeTimes,
} from '../../../components/figures/how-fast/words.ts';
import { layerParameterCount } from '../../../src/engine/index.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

const small = {
  key: 'a',
  sizes: [2, 4, 1],
  activation: 'sigmoid',
  outputActivation: 'sigmoid',
  batch: 1,
  operations: 100,
  rates: {
    'slow one': 2000,
    'the engine': 40_000,
    'the engine, TypeScript': 10_000,
    quick: 50_000,
  },
};
const large = {
  ...small,
  key: 'b',
  sizes: [3, 5, 4],
  outputActivation: 'softmax',
  batch: 8,
  rates: { 'the engine': 40_000, 'slow one': 2000 },
};
const run: MeasuredRun = {
  where: 'Node',
  version: '24.0.0',
  machine: 'Some Processor',
  date: '2026-11-27',
  peaks: { relaxed: 8e6, scalar: 1e6 },
  results: [small, large],
};

describe('what was measured', () => {
  test('is listed from the fastest on, with who did it', () => {
    const entries = entriesOf(small);
    expect(entries.map(({ name }) => name)).toEqual([
      'quick',
      'the engine',
      'the engine, TypeScript',
      'slow one',
    ]);
    expect(entries.map(({ side }) => side)).toEqual(['rival', 'engine', 'build', 'rival']);
    expect(entries.map(({ behind }) => behind)).toEqual([0.8, 1, 4, 20]);
    expect(entries[1].speed).toBe(4e6);
    expect(shareOfPeak(run, 4e6)).toBe(0.5);
    expect(leaders(small).rival.name).toBe('quick');
    expect(() => leaders({ ...small, rates: { 'the engine': 1 } })).toThrow(RangeError);
  });

  test('without fused instructions, the peak is that of strict ones', () => {
    expect(shareOfPeak({ ...run, peaks: { strict: 2e6 } }, 1e6)).toBe(0.5);
  });

  test('is said whoever wins', () => {
    expect(sayWork(run, small)).toMatch(/fewer than quick, which learns from 50,000\./);
    expect(sayWork(run, large)).toMatch(
      /^3-5-4, sigmoid, batches of 8, in Node: the engine learns from 40,000 examples a second, 20\.0 times as many as slow one/,
    );
    expect(sayWork(run, large)).toMatch(/50\u00a0% of what this processor can do/);
    expect(sayRun(run)).toBe(
      'Measured on 2026-11-27 in Node 24.0.0, one thread of: Some Processor.',
    );
    expect([writeRate(83_543), writeRate(4.567e6)]).toEqual(['83,500', '4,570,000']);
    expect([writeTimes(2.345), writeTimes(23.46), writeTimes(2394.3)]).toEqual([
      '2.35',
      '23.5',
      '2,394',
    ]);
  });

  test('a network is made as it was measured', () => {
    expect(shapeOf(large)).toEqual({
      inputs: 3,
      layers: [
        { neurons: 5, activation: 'sigmoid' },
        { neurons: 4, activation: 'softmax' },
      ],
    });
    expect(nameOf(small)).toBe('2-4-1, sigmoid, batches of 1');
  });
});

describe('on this machine', () => {
  test.each(['typescript', 'strict', 'relaxed'] as const)(
    '%s is timed by the clock',
    async (kind) => {
      let time = 0;
      // Every look at the clock is 100 ms after the last: 10 examples in 100 ms are 100 a second.
      const timed = await timeBuild(kind, large, 100, () => (time += 100));
      expect(timed).toEqual({ kind, rate: 80 });
      expect(sayTimed(timed)).toMatch(/: 80 examples a second\.$/);
    },
  );

  test('a build that is not there is said to be so', () => {
    expect(sayTimed({ kind: 'relaxed', reason: 'no FMA' })).toBe(
      'relaxed FMA: not in this browser (no FMA).',
    );
  });
});

describe('a link', () => {
  test('leads to a network and a place', () => {
    expect(readHowFast({ where: 'Node', work: 'b' }, [run])).toEqual({ where: 'Node', work: 'b' });
  });

  test.each([
    [null],
    [{}],
    [{ where: 'Netscape', work: 'a' }],
    [{ where: 'Node', work: 'z' }],
    [{ where: 'Node', work: ['a'] }],
    [{ where: { toString: 1 }, work: 'a' }],
  ])('%j is refused', (data) => {
    expect(() => readHowFast(data, [run])).toThrow(LinkError);
  });
});

test('the operations of a step are those of the products, twice or thrice over', async () => {
  const { operationsOf, million } = await import('../../bench/workloads.mjs');
  const weights = (inputs: number, neurons: number) =>
    layerParameterCount(inputs, neurons) - neurons;
  const [first, second, third] = [weights(784, 1024), weights(1024, 512), weights(512, 10)];
  expect(operationsOf(million(64))).toBe(2 * 64 * (2 * first + 3 * second + 3 * third));
});
