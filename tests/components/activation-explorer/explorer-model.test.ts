import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readExplorer,
  writeExplorer,
} from '../../../components/figures/activation-explorer/explorer-link.ts';
import {
  FUNCTIONS,
  flatStretches,
  isFlat,
  SPAN,
  slopeAt,
  slopeUnbroken,
  THRESHOLDS,
  valueAt,
  valuesShown,
} from '../../../components/figures/activation-explorer/explorer-model.ts';
import { say, sayFlat } from '../../../components/figures/activation-explorer/words.ts';
import { LinkError, readStateLink, writeStateLink } from '../../../src/reader/state-link.ts';

const thresholds = fc.double({ min: THRESHOLDS[0], max: THRESHOLDS[1], noNaN: true });

describe('where a function is flat', () => {
  test('agrees with the slopes solved by hand', () => {
    fc.assert(
      fc.property(thresholds, (t) => {
        const sigmoid = Math.log((1 + Math.sqrt(1 - 4 * t)) / (1 - Math.sqrt(1 - 4 * t)));
        const tanh = Math.atanh(Math.sqrt(1 - t));
        const softplus = Math.log(t / (1 - t));
        expectStretches(flatStretches('sigmoid', t), [
          [-Infinity, -sigmoid],
          [sigmoid, Infinity],
        ]);
        expectStretches(flatStretches('tanh', t), [
          [-Infinity, -tanh],
          [tanh, Infinity],
        ]);
        expectStretches(flatStretches('softplus', t), [[-Infinity, softplus]]);
        expectStretches(flatStretches('relu', t), [[-Infinity, 0]]);
        expectStretches(flatStretches('leaky-relu', t), t > 0.01 ? [[-Infinity, 0]] : []);
        expect(flatStretches('identity', t)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('GELU is flat far to the left, and about its lowest point', () => {
    const [far, lowest, ...more] = flatStretches('gelu', 0.01);
    expect(far[0]).toBe(-Infinity);
    expect(far[1]).toBeLessThan(-2.5);
    expect(lowest[0]).toBeLessThan(-0.7518);
    expect(lowest[1]).toBeGreaterThan(-0.7518);
    expect(more).toEqual([]);
  });

  test('covers what is flat and nothing else', () => {
    const names = fc.constantFrom(...FUNCTIONS.map(({ value }) => value));
    const places = fc.double({ min: -12, max: 12, noNaN: true });
    fc.assert(
      fc.property(names, thresholds, places, (name, t, z) => {
        const stretches = flatStretches(name, t);
        fc.pre(stretches.flat().every((edge) => Math.abs(edge - z) > 1e-5));
        expect(stretches.some(([from, to]) => z > from && z < to)).toBe(isFlat(name, t, z));
      }),
      { numRuns: 60 },
    );
  });
});

function expectStretches(found: readonly (readonly number[])[], expected: readonly number[][]) {
  expect(found).toHaveLength(expected.length);
  found.flat().forEach((edge, i) => {
    const wanted = expected.flat()[i];
    if (Number.isFinite(wanted)) expect(edge).toBeCloseTo(wanted, 5);
    else expect(edge).toBe(wanted);
  });
}

test('all seven functions pass through the values in print', () => {
  const at1 = Object.fromEntries(FUNCTIONS.map(({ value }) => [value, valueAt(value, 1)]));
  expect(at1.identity).toBe(1);
  expect(at1.sigmoid).toBeCloseTo(0.7310585786300049, 14);
  expect(at1.tanh).toBeCloseTo(0.7615941559557649, 14);
  expect(at1.relu).toBe(1);
  expect(at1['leaky-relu']).toBe(1);
  expect(at1.softplus).toBeCloseTo(1.3132616875182228, 14);
  expect(at1.gelu).toBeCloseTo(0.8413447460685429, 14);
  expect(slopeAt('sigmoid', 1)).toBeCloseTo(0.19661193324148185, 14);
});

test('a slope that jumps is not drawn there, and every other is', () => {
  for (const { value } of FUNCTIONS) {
    const jumps = value === 'relu' || value === 'leaky-relu';
    expect(slopeUnbroken(value, 0)).toBe(jumps ? Number.NaN : slopeAt(value, 0));
    expect(slopeUnbroken(value, 0.01)).toBe(slopeAt(value, 0.01));
  }
});

test('a plot has room for every function over the whole span', () => {
  for (const { value } of FUNCTIONS) {
    const [low, high] = valuesShown([value]);
    for (let z = SPAN[0]; z <= SPAN[1]; z += 0.1) {
      expect(valueAt(value, z)).toBeGreaterThanOrEqual(low);
      expect(valueAt(value, z)).toBeLessThanOrEqual(high);
    }
  }
});

describe('the sentence', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  test('gives value, slope and where the function is flat', () => {
    const state = { name: 'sigmoid', other: undefined, z: 3, threshold: 0.05 } as const;
    expect(plain(say(state))).toBe(
      'At z = 3.00, sigmoid gives 0.953 with slope 0.045: flat here. Its slope is within ±0.05 below z = −2.89 and above z = 2.89.',
    );
    expect(plain(say({ ...state, other: 'identity' }))).toContain(
      'identity gives 3.000 with slope 1.000: not flat here. Its slope is within ±0.05 nowhere.',
    );
    expect(say({ ...state, other: 'sigmoid' })).toBe(say(state));
  });

  test('names a stretch with two ends', () => {
    expect(plain(sayFlat('gelu', 0.05))).toMatch(
      /below z = .* and between z = −0\.88 and −0\.65\./,
    );
  });
});

describe('a link', () => {
  const names = FUNCTIONS.map(({ value }) => value);
  const states = fc.record({
    name: fc.constantFrom(...names),
    other: fc.constantFrom(undefined, ...names),
    z: fc.double({ min: SPAN[0], max: SPAN[1], noNaN: true }).map((z) => z + 0),
    threshold: thresholds,
  });

  test('carries every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const link = writeStateLink('activation-explorer', writeExplorer(state));
        expect(readStateLink(link, 'activation-explorer', readExplorer)).toEqual({ state });
      }),
    );
  });

  test.each([
    [null],
    [{ name: 'softmax', other: null, z: 0, threshold: 0.1 }],
    [{ name: 'tanh', other: 'constructor', z: 0, threshold: 0.1 }],
    [{ name: 'tanh', other: null, z: 6, threshold: 0.1 }],
    [{ name: 'tanh', other: null, z: 0, threshold: 0 }],
    [{ name: 'tanh', other: null, z: '0', threshold: 0.1 }],
  ])('that says %j is refused', (data) => {
    expect(() => readExplorer(data)).toThrow(LinkError);
  });
});
