import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mix32, Random } from '../../src/engine/random.ts';

function draw<T>(count: number, next: () => T): T[] {
  return Array.from({ length: count }, next);
}

/** The seeding and the generator once more, in integers of any size, after the papers. */
function* reference(seed: number): Generator<number> {
  const mask = 0xffffffffn;
  const rotate = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & mask;
  const s = [1n, 2n, 3n, 4n].map((i) => {
    let h = (BigInt(seed) + i * 0x9e3779b9n) & mask;
    h = ((h ^ (h >> 16n)) * 0x85ebca6bn) & mask;
    h = ((h ^ (h >> 13n)) * 0xc2b2ae35n) & mask;
    return h ^ (h >> 16n);
  });
  while (true) {
    yield Number((rotate((s[1] * 5n) & mask, 7n) * 9n) & mask);
    const t = (s[1] << 9n) & mask;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotate(s[3], 11n);
  }
}

/** Pearson's statistic against equal expectations. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((a, b) => a + b, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

function countDraws(bins: number, draws: number, next: () => number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (let i = 0; i < draws; i++) counts[next()]++;
  return counts;
}

describe('the generator', () => {
  test('gives the numbers of the reference program from the state 1, 2, 3, 4', () => {
    const random = new Random(0);
    random.restore([1, 2, 3, 4]);
    // As in the tests of Rust's rand_xoshiro, made with Vigna's xoshiro128starstar.c 1.1.
    expect(draw(10, () => random.bits())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  test('scrambles seeds as MurmurHash3 finishes the empty string', () => {
    // Published values of MurmurHash3_x86_32 of no bytes, with seeds 0, 1 and 2^32 − 1.
    expect([0, 1, 0xffffffff].map(mix32)).toEqual([0, 0x514e28b7, 0x81f16f39]);
  });

  test('agrees with the same algorithm in whole numbers of any size', () => {
    for (const seed of [0, 1, 2, 42, 2026, 0x7fffffff, 0x80000000, 0xffffffff]) {
      const random = new Random(seed);
      const expected = reference(seed);
      for (let i = 0; i < 500; i++) expect(random.bits()).toBe(expected.next().value);
    }
  });

  test('refuses a seed that is not an integer 0 … 2^32 − 1', () => {
    for (const seed of [-1, 4294967296, 0.5, NaN, Infinity, '1', null, undefined]) {
      expect(() => new Random(seed as number), String(seed)).toThrow(RangeError);
    }
  });
});

describe('next and uniform', () => {
  test('put two draws together into 53 bits', () => {
    const random = new Random(7);
    const words = reference(7);
    for (let i = 0; i < 1000; i++) {
      const high = BigInt(words.next().value) >> 5n;
      const low = BigInt(words.next().value) >> 6n;
      expect(random.next()).toBe(Number((high << 26n) | low) / 2 ** 53);
    }
  });

  test('fill [0, 1) evenly', () => {
    const random = new Random(3);
    const counts = countDraws(100, 100_000, () => Math.floor(random.next() * 100));
    // 99 degrees of freedom: 148.2 is passed once in a thousand seeds.
    expect(counts).toHaveLength(100);
    expect(chiSquare(counts)).toBeLessThan(148.2);
  });

  test('stretch to an interval', () => {
    const plain = new Random(5);
    const stretched = new Random(5);
    for (let i = 0; i < 100; i++) {
      const value = stretched.uniform(-2, 6);
      expect(value).toBe(-2 + 8 * plain.next());
      expect(value).toBeGreaterThanOrEqual(-2);
      expect(value).toBeLessThan(6);
    }
  });
});

describe('integer', () => {
  test('draws each equally often', () => {
    const random = new Random(11);
    // 6 degrees of freedom: 22.46 is passed once in a thousand seeds.
    expect(chiSquare(countDraws(7, 70_000, () => random.integer(7)))).toBeLessThan(22.46);
  });

  test('is unbiased where a plain remainder would favour the lower half two to one', () => {
    const random = new Random(12);
    const n = 3 * 2 ** 30;
    const low = draw(30_000, () => random.integer(n)).filter((value) => value < 2 ** 30);
    // A third, ± 4 standard deviations of √(30000 · ⅓ · ⅔) ≈ 81.6; biased it would be one half.
    expect(Math.abs(low.length - 10_000)).toBeLessThan(327);
  });

  test('stays below n, for every n it takes', () => {
    assert(
      property(
        integer({ min: 0, max: 0xffffffff }),
        integer({ min: 1, max: 2 ** 32 }),
        (seed, n) => {
          const value = new Random(seed).integer(n);
          return Number.isInteger(value) && value >= 0 && value < n;
        },
      ),
    );
    const random = new Random(1);
    for (const n of [0, -1, 1.5, 2 ** 32 + 1, NaN]) {
      expect(() => random.integer(n), String(n)).toThrow(RangeError);
    }
  });
});

describe('normal', () => {
  test('has the moments of the normal distribution', () => {
    const random = new Random(21);
    const n = 200_000;
    const values = draw(n, () => random.normal());
    const moment = (k: number) => values.reduce((sum, z) => sum + z ** k, 0) / n;
    // Five standard errors: √(1/n), √(2/n), √(15/n), √(96/n).
    expect(Math.abs(moment(1))).toBeLessThan(5 * Math.sqrt(1 / n));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
    expect(Math.abs(moment(3))).toBeLessThan(5 * Math.sqrt(15 / n));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(5 * Math.sqrt(96 / n));
    const within = values.filter((z) => Math.abs(z) < 1).length / n;
    expect(Math.abs(within - 0.6826894921)).toBeLessThan(0.0053);
  });

  test('is Box and Muller’s formula, moved and stretched', () => {
    const random = new Random(22);
    const plain = new Random(22);
    for (let i = 0; i < 200; i++) {
      const radius = Math.sqrt(-2 * Math.log(1 - plain.next()));
      const z = radius * Math.cos(2 * Math.PI * plain.next());
      expect(random.normal(10, 3)).toBeCloseTo(10 + 3 * z, 11);
    }
    expect(random.normal(4, 0)).toBe(4);
  });
});

describe('shuffle', () => {
  test('permutes arrays and typed arrays alike', () => {
    assert(
      property(integer({ min: 0, max: 0xffffffff }), integer({ min: 0, max: 50 }), (seed, n) => {
        const list = Array.from({ length: n }, (_, i) => i);
        const typed = Int32Array.from(list);
        new Random(seed).shuffle(list);
        new Random(seed).shuffle(typed);
        expect([...typed]).toEqual(list);
        expect(list.toSorted((a, b) => a - b)).toEqual(list.map((_, i) => i));
      }),
    );
  });

  test('gives each of the 24 orders of four things equally often', () => {
    const random = new Random(31);
    const counts = new Map<string, number>();
    for (let i = 0; i < 24_000; i++) {
      const list = [...'abcd'];
      random.shuffle(list);
      counts.set(list.join(''), (counts.get(list.join('')) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    // 23 degrees of freedom: 49.73 is passed once in a thousand seeds.
    expect(chiSquare([...counts.values()])).toBeLessThan(49.73);
  });
});

describe('state and fork', () => {
  test('resume a stream through JSON', () => {
    const random = new Random(41);
    draw(17, () => random.next());
    const saved = JSON.stringify(random.state());
    const expected = draw(50, () => random.normal());
    const resumed = new Random(0);
    resumed.restore(JSON.parse(saved));
    expect(draw(50, () => resumed.normal())).toEqual(expected);
  });

  test('refuse what is not a state and then leave the stream as it was', () => {
    const random = new Random(42);
    const before = random.state();
    const wrong = [
      [0, 0, 0, 0],
      [1, 2, 3],
      [1, 2, 3, 4, 5],
      [1, 2, 3, -1],
      [1, 2, 3, 0.5],
      null,
      {},
    ];
    for (const state of wrong) {
      expect(() => random.restore(state as never), JSON.stringify(state)).toThrow(RangeError);
    }
    expect(random.state()).toEqual(before);
  });

  test('fork without drawing, by the state and the label', () => {
    const random = new Random(43);
    const before = random.state();
    const first = (label: string) => random.fork(label).bits();
    expect(first('weights')).toBe(first('weights'));
    expect(random.state()).toEqual(before);
    const labels = Array.from({ length: 1000 }, (_, i) => `layer ${i}`);
    expect(new Set(labels.map(first)).size).toBe(1000);
    const earlier = first('weights');
    random.next();
    expect(first('weights')).not.toBe(earlier);
  });

  test('forks do not follow their parent or one another', () => {
    const random = new Random(44);
    const streams = [random.fork('a'), random.fork('b'), random];
    const n = 20_000;
    const values = streams.map((stream) => draw(n, () => stream.next() - 0.5));
    for (const [i, j] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ]) {
      const correlation = values[i].reduce((sum, x, k) => sum + 12 * x * values[j][k], 0) / n;
      expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(n));
    }
  });
});
