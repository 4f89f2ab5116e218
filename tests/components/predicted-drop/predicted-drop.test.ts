import { describe, expect, test } from 'vitest';
import { readDrop } from '../../../components/figures/predicted-drop/drop-link.ts';
import {
  allDrops,
  bestDrop,
  firstHarm,
  keptShare,
  nextStep,
  whereTheyPart,
} from '../../../components/figures/predicted-drop/drop-model.ts';
import {
  nameOfStart,
  startByName,
  startChoices,
  XOR_START,
} from '../../../components/figures/predicted-drop/starts.ts';
import { parameterName, steepest } from '../../../components/figures/predicted-drop/steepest.ts';
import { say } from '../../../components/figures/predicted-drop/words.ts';
import { FIRST_NETWORK } from '../../../components/parts/small-network/small-network.ts';
import { solve } from '../../../src/engine/solve/index.ts';

const starts = [
  ['2-4-1', XOR_START],
  ['2-2-2, its biases frozen', FIRST_NETWORK],
] as const;

describe.each(starts)('%s', (_, small) => {
  const next = nextStep(small);
  const solution = solve({ ...small, learningRate: 0.7, updates: 1 });
  const trained = solution.gradients.flatMap(({ weights, biases }) => [
    ...weights.flat(),
    ...(small.freezeBiases ? [] : biases),
  ]);

  test('promises the rate times the squared gradient of what is trained', () => {
    const squares = trained.reduce((sum, slope) => sum + slope * slope, 0);
    expect(next.squaredNorm).toBeCloseTo(squares, 14);
    expect(next.dropAt(0.7).predicted).toBeCloseTo(0.7 * squares, 14);
  });

  test('brings the drop, and the network, that a worked solution has', () => {
    expect(next.dropAt(0.7).real).toBe(solution.lossBefore - solution.lossAfter);
    expect(next.stepped(0.7)?.layers.map(({ weights }) => weights)).toEqual(
      solution.updated.map(({ weights }) => weights),
    );
    expect(next.loss).toBe(solution.lossBefore);
    expect(next.dropAt(0.7)).toEqual(next.dropAt(0.7));
  });

  test('keeps its promise for short steps, and as the curvature says a little further', () => {
    expect(keptShare(next.dropAt(0.01))).toBeCloseTo(1, 2);
    const rate = 0.01 / Math.abs(next.curvature);
    const missed = 1 - keptShare(next.dropAt(rate));
    expect(missed / ((rate * next.curvature) / 2)).toBeCloseTo(1, 1);
  });
});

test('at the start of XOR promise and fact part near 0.2 / c, and the loss rises near 2 / c', () => {
  const next = nextStep(XOR_START);
  const drops = allDrops(next);
  expect(drops).toHaveLength(121);
  expect(whereTheyPart(drops)?.rate).toBeGreaterThan(0.15 / next.curvature);
  expect(whereTheyPart(drops)?.rate).toBeLessThan(0.3 / next.curvature);
  const harm = firstHarm(drops)?.rate ?? 0;
  expect(harm).toBeGreaterThan(1.5 / next.curvature);
  expect(harm).toBeLessThan(3 / next.curvature);
  expect(bestDrop(drops).rate).toBeLessThan(harm);
});

test('a step out of all bounds is not made', () => {
  const wild = {
    ...FIRST_NETWORK,
    layers: FIRST_NETWORK.layers.map((layer) => ({ ...layer, activation: 'identity' as const })),
    examples: [{ input: [1e4, 1e4], target: [-1e4, -1e4] }],
  };
  expect(nextStep(wild).stepped(1000)).toBeUndefined();
  expect(nextStep(XOR_START).stepped(1000)).toBeDefined();
});

test('a flat place is said to be one', () => {
  const flat = {
    ...FIRST_NETWORK,
    layers: FIRST_NETWORK.layers.map((layer) => ({ ...layer, activation: 'relu' as const })),
    examples: [{ input: [-9, -9], target: [0.6, 0.6] }],
  };
  const next = nextStep(flat);
  expect(say(next.dropAt(1), allDrops(next), 3)).toBe(
    'After 3 updates the gradient is zero: no step changes anything.',
  );
});

test('the steepest slope is found and named', () => {
  const { leaves } = nextStep(FIRST_NETWORK);
  const { leaf, index } = steepest(leaves);
  const slopes = leaves.flatMap(({ gradient }) => Array.from(gradient, Math.abs));
  expect(Math.abs(leaf.gradient[index])).toBe(Math.max(...slopes));
  expect(parameterName(leaves[0], 2)).toBe('layer 1 weights, to 2 from 1');
});

test('starts have their names, the reader’s own too', () => {
  const own = { ...FIRST_NETWORK, learningRate: 0.3 };
  expect([XOR_START, FIRST_NETWORK, own].map(nameOfStart)).toEqual(['xor', 'first', 'own']);
  expect(startChoices(own).map(({ label }) => label)).toContain('Yours, 2-2-2');
  expect(startChoices(XOR_START)).toHaveLength(2);
  expect(startByName('own', own)).toBe(own);
});

describe('a link', () => {
  const network = nextStep(XOR_START).stepped(0.5);
  const state = { start: XOR_START, network, updates: 1, rate: 0.5 };

  test('carries every weight to the last bit', () => {
    expect(readDrop(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  test.each([
    ['no network', { network: null }],
    ['a wide network', { start: { ...XOR_START, layers: [] } }],
    ['a rate of nothing', { rate: 0 }],
    ['a rate in words', { rate: 'fast' }],
    ['half an update', { updates: 0.5 }],
  ])('with %s is refused', (_, change) => {
    expect(() => readDrop({ ...JSON.parse(JSON.stringify(state)), ...change })).toThrow();
  });
});
