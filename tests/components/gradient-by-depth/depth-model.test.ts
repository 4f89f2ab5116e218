import { describe, expect, test } from 'vitest';
import {
  type DeepSettings,
  deviationOf,
  normalize,
  recordDeep,
  WIDTH,
} from '../../../components/figures/gradient-by-depth/deep-network.ts';
import { writeDepth } from '../../../components/figures/gradient-by-depth/depth-link.ts';
import {
  BINS,
  DepthModel,
  FIRST_SETTINGS,
  LAST_UPDATE,
  RATE,
} from '../../../components/figures/gradient-by-depth/depth-model.ts';
import { readDepth } from '../../../components/figures/gradient-by-depth/read-depth.ts';
import { say, writeSize } from '../../../components/figures/gradient-by-depth/words.ts';
import { moons } from '../../../src/engine/data/generated-classes.ts';
import { gradientCheck } from '../../../src/engine/gradient-check.ts';
import { Graph } from '../../../src/engine/graph/index.ts';
import { initialize, Network } from '../../../src/engine/network/index.ts';
import { multiply } from '../../../src/engine/operations/arithmetic.ts';
import { sum } from '../../../src/engine/operations/reduction.ts';
import { Random } from '../../../src/engine/random.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

function runTo(update: number, change: Partial<DeepSettings> = {}): DepthModel {
  const model = new DepthModel({ ...FIRST_SETTINGS, ...change });
  model.goOnTo(update);
  return model;
}

const numbersOf = (random: Random, count: number) =>
  Float64Array.from({ length: count }, () => random.normal(0, 1));

describe('a recorded network', () => {
  const data = moons({ size: 10, noise: 0.1, seed: 2 });

  test('without residual connections is the engine’s own network', () => {
    const settings = { ...FIRST_SETTINGS, depth: 3, activation: 'tanh' as const };
    const deep = recordDeep(settings, data);
    const hidden = { neurons: WIDTH, activation: 'tanh' } as const;
    const network = new Network({
      inputs: 2,
      layers: [hidden, hidden, hidden, { neurons: 1, activation: 'sigmoid' }],
    });
    for (const [l, layer] of network.layers.entries()) {
      layer.weights.set(deep.layers[l].weights.data);
    }
    const recording = network.record(data.size, 'binary-cross-entropy');
    recording.input.data.set(data.inputs);
    recording.target.data.set(data.targets);
    recording.forward();
    recording.backward();
    deep.graph.backward(deep.loss);
    expect(deep.loss.number).toBeCloseTo(recording.loss.number, 12);
    deep.layers[0].weights.gradient.forEach((slope, i) => {
      expect(slope).toBeCloseTo(network.layers[0].weightGradient[i], 12);
    });
  });

  test.each([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ])('residual %s, normalized %s: its gradient is that of differences', (residual, normalized) => {
    const settings = { ...FIRST_SETTINGS, depth: 3, activation: 'tanh' as const };
    const deep = recordDeep({ ...settings, residual, normalized }, data);
    deep.graph.backward(deep.loss);
    const leaves = deep.layers.slice(0, 2).map(({ weights }) => weights);
    for (const { analytic, numeric } of gradientCheck(deep.loss, leaves)) {
      expect(Math.abs(analytic - numeric)).toBeLessThan(1e-7);
    }
  });

  test('normalized rows have mean 0 and variance 1, whatever the scale of the weights', () => {
    const graph = new Graph();
    const random = new Random(5);
    const rows = numbersOf(random, 24);
    const one = normalize(graph.input(3, 8, rows));
    const tenfold = normalize(
      graph.input(
        3,
        8,
        rows.map((x) => 10 * x),
      ),
    );
    for (let row = 0; row < 3; row++) {
      const values = Array.from(one.data.slice(8 * row, 8 * row + 8));
      expect(values.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 10);
      expect(values.reduce((a, b) => a + b * b, 0) / 8).toBeCloseTo(1, 3);
    }
    one.data.forEach((value, i) => {
      expect(tenfold.data[i]).toBeCloseTo(value, 4);
    });
  });

  test('the backward pass of layer normalization is the formula of the chapter', () => {
    const graph = new Graph();
    const random = new Random(6);
    const n = 6;
    const z = graph.parameter(1, n, numbersOf(random, n));
    const arriving = numbersOf(random, n);
    const normalized = normalize(z);
    graph.backward(sum(multiply(normalized, graph.input(1, n, arriving))));
    const hat = normalized.data;
    const mean = (values: (j: number) => number) =>
      Array.from(hat, (_, j) => values(j)).reduce((a, b) => a + b, 0) / n;
    const centre = Array.from(z.data).reduce((a, b) => a + b, 0) / n;
    const d = Math.sqrt(Array.from(z.data).reduce((a, b) => a + (b - centre) ** 2, 0) / n + 1e-5);
    const [gMean, along] = [mean((j) => arriving[j]), mean((j) => arriving[j] * hat[j])];
    z.gradient.forEach((slope, i) => {
      expect(slope).toBeCloseTo((arriving[i] - gMean - hat[i] * along) / d, 10);
    });
  });
});

describe('the deviations', () => {
  test('are those of the engine’s initializations, by their variance', () => {
    for (const [start, kind] of [
      ['xavier', 'xavier-normal'],
      ['he', 'he-normal'],
    ] as const) {
      const network = new Network({ inputs: 100, layers: [{ neurons: 300, activation: 'relu' }] });
      initialize(network, { kind }, 1);
      const { weights } = network.layers[0];
      const variance = Array.from(weights).reduce((a, w) => a + w * w, 0) / weights.length;
      expect(variance / deviationOf(start, 100, 300) ** 2).toBeCloseTo(1, 1);
    }
  });

  test('multiply the mean square by n s²', () => {
    const network = new Network({
      inputs: 400,
      layers: [{ neurons: 2000, activation: 'identity' }],
    });
    initialize(network, { kind: 'normal', deviation: 0.03 }, 4);
    const inputs = numbersOf(new Random(7), 400);
    const meanSquare = (values: ArrayLike<number>) =>
      Array.from(values).reduce((a, b) => a + b * b, 0) / values.length;
    const factor = meanSquare(network.predict(inputs)) / meanSquare(inputs);
    expect(factor / (400 * 0.03 ** 2)).toBeCloseTo(1, 1);
  });
});

describe('as the chapter says', () => {
  test('twenty sigmoids vanish and do not learn, twenty tanh by Xavier’s rule do', () => {
    const sigmoids = runTo(0);
    expect(sigmoids.norms()[0]).toBeLessThan(1e-12);
    sigmoids.goOnTo(100);
    expect(sigmoids.losses[100]).toBeCloseTo(Math.LN2, 4);
    const tanh = runTo(LAST_UPDATE, { activation: 'tanh' });
    expect(tanh.right()).toBeGreaterThan(0.9);
  });

  test('residual ReLU layers explode, and normalization holds them', () => {
    const change = { activation: 'relu', start: 'he', depth: 50, residual: true } as const;
    const exploding = runTo(LAST_UPDATE, change);
    expect(exploding.diverged).toBe(true);
    expect(say(exploding)).toContain('Diverged at update');
    const norms = runTo(0, { ...change, normalized: true }).norms();
    expect(Math.max(...norms) / Math.min(...norms)).toBeLessThan(100);
  });
});

test('an update is a step of plain gradient descent in every layer', () => {
  const model = runTo(0, { depth: 2, activation: 'tanh' });
  const before = model.network.layers.map(({ weights }) => weights.data.slice());
  const slopes = model.network.layers.map(({ weights }) => weights.gradient.slice());
  model.advance();
  model.network.layers.forEach(({ weights }, l) => {
    weights.data.forEach((w, i) => {
      expect(w).toBeCloseTo(before[l][i] - RATE * slopes[l][i], 14);
    });
  });
});

test('each layer’s activations are counted once, in the bin where they lie', () => {
  const model = runTo(0, { depth: 4, activation: 'tanh' });
  model.activations().forEach(({ shares, mean, deviation, silent }, l) => {
    const { data } = model.network.layers[l].activation;
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    const lowest = Array.from(data).filter((a) => a < -1 + 2 / BINS).length / data.length;
    expect(shares[0]).toBeCloseTo(lowest, 9);
    const average = Array.from(data).reduce((a, b) => a + b, 0) / data.length;
    expect(mean).toBeCloseTo(average, 12);
    const variance = Array.from(data).reduce((a, b) => a + (b - average) ** 2, 0) / data.length;
    expect(deviation).toBeCloseTo(Math.sqrt(variance), 9);
    expect(silent).toBe(0);
  });
  expect(writeSize(3.77e-14)).toMatch(/^3\.8\s×\s10⁻¹⁴$/);
});

describe('a link', () => {
  test('leads to the same run', () => {
    const model = runTo(3, { depth: 7, residual: true, seed: 4 });
    const same = readDepth(JSON.parse(JSON.stringify(writeDepth(model))));
    expect(same.losses).toEqual(model.losses);
    expect(same.settings).toEqual(model.settings);
  });

  test.each([
    ['no layers', { depth: 0 }],
    ['another activation', { activation: 'step' }],
    ['another start', { start: 'zeros' }],
    ['a connection that is no yes or no', { residual: 1 }],
    ['an update past the end', { update: LAST_UPDATE + 1 }],
    ['the loss of another run', { seed: 2 }],
  ])('of %s is refused', (_, change) => {
    const state = { ...writeDepth(runTo(1, { depth: 2 })), ...change };
    expect(() => readDepth(state)).toThrow(LinkError);
  });
});
