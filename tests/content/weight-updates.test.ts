import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { XOR_START } from '../../components/figures/predicted-drop/starts.ts';
import { computeNetwork } from '../../components/parts/small-network/compute-network.ts';
import { curvatureAlongGradient } from '../../src/engine/curvature.ts';
import { Graph } from '../../src/engine/graph/index.ts';
import { initialize, Network } from '../../src/engine/network/index.ts';
import { add, multiply, scale } from '../../src/engine/operations/index.ts';
import { Random } from '../../src/engine/random.ts';
import {
  createOptimizer,
  type OptimizerSettings,
  scheduleFactor,
} from '../../src/engine/training/index.ts';

const number = fc.double({ min: -3, max: 3, noNaN: true });
const slopes = fc.array(number, { minLength: 2, maxLength: 8 });
const rate = 0.3;

/** Follows an optimizer through given slopes of one parameter; returns all its positions. */
function follow(
  settings: OptimizerSettings,
  start: number,
  gradients: readonly number[],
): number[] {
  const parameters = Float64Array.of(start);
  const optimizer = createOptimizer(settings, rate, { parameterCount: 1, precision: 'float64' });
  return gradients.map((gradient) => {
    optimizer.step(parameters, Float64Array.of(gradient));
    return parameters[0];
  });
}

/** Compares an optimizer with its rule in the chapter, which is given the memory v, s or m. */
function expectRule(
  settings: OptimizerSettings,
  rule: (w: number, g: number, memory: Record<string, number>, t: number) => number,
): void {
  fc.assert(
    fc.property(number, slopes, (start, gradients) => {
      const memory = { v: 0, s: 0, m: 0 };
      let w = start;
      const expected = gradients.map((g, i) => {
        w = rule(w, g, memory, i + 1);
        return w;
      });
      follow(settings, start, gradients).forEach((position, t) => {
        expect(position).toBeCloseTo(expected[t], 9);
      });
    }),
  );
}

describe('why opposite to the gradient', () => {
  const { network, recording } = computeNetwork(XOR_START);
  const { graph, loss, layers } = recording;
  const leaves = layers.flatMap(({ weights, biases }) => [weights, biases]);
  const gradient = network.gradient.slice();
  const norm = Math.hypot(...gradient);

  test('∇L · Δ is how the loss changes, and never below −r ‖∇L‖ (forward mode)', () => {
    const random = new Random(3);
    for (let i = 0; i < 200; i++) {
      const step = leaves.map(({ size }) =>
        Float64Array.from({ length: size }, () => random.normal(0, 1)),
      );
      const flat = step.flatMap((part) => Array.from(part));
      const length = Math.hypot(...flat);
      graph.tangent(loss, new Map(leaves.map((leaf, l) => [leaf, step[l]])));
      const change = loss.tangent[0];
      expect(change).toBeCloseTo(
        flat.reduce((sum, x, k) => sum + x * gradient[k], 0),
        12,
      );
      expect(change).toBeGreaterThanOrEqual(-length * norm);
    }
    const opposite = leaves.map((leaf) => leaf.gradient.map((g) => -g));
    graph.tangent(loss, new Map(leaves.map((leaf, l) => [leaf, opposite[l]])));
    expect(loss.tangent[0]).toBeCloseTo(-norm * norm, 14);
  });

  test('a step promises η ‖∇L‖² and keeps 1 − η c / 2 of it, up to the third order', () => {
    const { squaredNorm, curvature } = curvatureAlongGradient(loss, leaves);
    const start = network.parameters.slice();
    const before = loss.number;
    const missed = (eta: number) => {
      network.parameters.set(start.map((w, k) => w - eta * gradient[k]));
      graph.forward(loss);
      const drop = before - loss.number;
      network.parameters.set(start);
      graph.forward(loss);
      return Math.abs(drop - eta * squaredNorm * (1 - (eta * curvature) / 2));
    };
    // Eight times smaller at half the rate: what is left out begins with η³.
    expect(missed(2) / missed(1)).toBeGreaterThan(7);
    expect(missed(2) / missed(1)).toBeLessThan(9);
  });
});

describe('on a parabola', () => {
  const descend = (lambda: number, eta: number, updates: number) => {
    const graph = new Graph();
    const w = graph.parameter(1, 1, [1]);
    const loss = scale(multiply(w, w), lambda / 2);
    const sgd = createOptimizer({ kind: 'sgd' }, eta, { parameterCount: 1, precision: 'float64' });
    for (let t = 0; t < updates; t++) {
      graph.forward(loss);
      graph.backward(loss);
      sgd.step(w.data, w.gradient);
    }
    return w.number;
  };

  test('an update multiplies by 1 − ηλ, and 2 / λ is the limit', () => {
    const size = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(size, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (lambda, share) => {
        const eta = (share * 2) / lambda;
        expect(descend(lambda, eta, 1)).toBeCloseTo(1 - eta * lambda, 12);
        expect(Math.abs(descend(lambda, eta, 50))).toBeLessThan(1);
        expect(Math.abs(descend(lambda, eta + 2 / lambda, 50))).toBeGreaterThan(1);
      }),
    );
    expect(descend(4, 1 / 4, 1)).toBe(0);
  });
});

test('the mean of the gradients of all batches is the full gradient', () => {
  const data = XOR_START.examples;
  const network = new Network({ inputs: 2, layers: [{ neurons: 1, activation: 'sigmoid' }] });
  initialize(network, { kind: 'xavier-uniform' }, 2);
  const gradientOf = (chosen: readonly number[]) => {
    const recording = network.record(chosen.length, 'binary-cross-entropy');
    recording.input.data.set(chosen.flatMap((i) => data[i].input));
    recording.target.data.set(chosen.flatMap((i) => data[i].target));
    recording.forward();
    recording.backward();
    return Array.from(network.gradient);
  };
  const pairs = [0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].map((j) => gradientOf([i, j])));
  gradientOf([0, 1, 2, 3]).forEach((slope, k) => {
    expect(pairs.reduce((sum, pair) => sum + pair[k] / pairs.length, 0)).toBeCloseTo(slope, 14);
  });
});

describe('the rules, as the chapter has them', () => {
  const mu = 0.9;

  test('momentum', () => {
    expectRule({ kind: 'momentum', momentum: mu }, (w, g, memory) => {
      memory.v = mu * memory.v + g;
      return w - rate * memory.v;
    });
  });

  test('momentum comes to 1 / (1 − μ) of a steady slope, and 1 / (1 + μ) of one that turns', () => {
    const last = (gradients: number[]) => {
      const positions = follow({ kind: 'momentum', momentum: mu }, 0, gradients);
      return Math.abs(positions[199] - positions[198]) / rate;
    };
    expect(last(Array(200).fill(1))).toBeCloseTo(1 / (1 - mu), 6);
    expect(last(Array.from({ length: 200 }, (_, t) => (t % 2 === 0 ? 1 : -1)))).toBeCloseTo(
      1 / (1 + mu),
      6,
    );
  });

  test('Nesterov', () => {
    expectRule({ kind: 'nesterov', momentum: mu }, (w, g, memory) => {
      memory.v = mu * memory.v + g;
      return w - rate * (g + mu * memory.v);
    });
  });

  test('Nesterov’s w + ημv takes its gradients where Sutskever et al. look ahead', () => {
    const slopeAt = (w: number) => 0.7 * w + Math.sin(w);
    const parameters = Float64Array.of(2);
    const optimizer = createOptimizer({ kind: 'nesterov', momentum: mu }, rate, {
      parameterCount: 1,
      precision: 'float64',
    });
    let [theta, v] = [2, 0];
    for (let t = 0; t < 20; t++) {
      optimizer.step(parameters, Float64Array.of(slopeAt(parameters[0])));
      v = mu * v + slopeAt(theta - rate * mu * v);
      theta -= rate * v;
      expect(parameters[0] + rate * mu * optimizer.memory[0]).toBeCloseTo(theta, 12);
    }
  });

  const epsilon = 1e-8;

  test('RMSProp', () => {
    const alpha = 0.9;
    expectRule({ kind: 'rmsprop', smoothing: alpha, epsilon }, (w, g, memory) => {
      memory.s = alpha * memory.s + (1 - alpha) * g * g;
      return w - (rate * g) / (Math.sqrt(memory.s) + epsilon);
    });
  });

  const [beta1, beta2] = [0.9, 0.999];
  const adam =
    (lambda: number) => (w: number, g: number, memory: Record<string, number>, t: number) => {
      memory.m = beta1 * memory.m + (1 - beta1) * g;
      memory.s = beta2 * memory.s + (1 - beta2) * g * g;
      const m = memory.m / (1 - beta1 ** t);
      const s = memory.s / (1 - beta2 ** t);
      return (1 - rate * lambda) * w - (rate * m) / (Math.sqrt(s) + epsilon);
    };

  test('Adam, and AdamW with its decay', () => {
    expectRule({ kind: 'adam', beta1, beta2, epsilon }, adam(0));
    expectRule({ kind: 'adamw', beta1, beta2, epsilon, decay: 0.1 }, adam(0.1));
  });

  test('Adam’s first step is η long whatever the slope, and a factor in the loss leaves its run', () => {
    expect(follow({ kind: 'adam' }, 0, [1e-3])[0]).toBeCloseTo(-rate, 4);
    expect(follow({ kind: 'adam' }, 0, [-1e3])[0]).toBeCloseTo(rate, 4);
    const gradients = [1, -0.4, 0.3, 0.8];
    follow(
      { kind: 'adam' },
      0,
      gradients.map((g) => 10 * g),
    ).forEach((w, t) => {
      expect(w).toBeCloseTo(follow({ kind: 'adam' }, 0, gradients)[t], 7);
    });
  });

  test('weight decay in the loss is a shrinking factor in the update, for weights alone', () => {
    const lambda = 0.2;
    const network = new Network({ inputs: 1, layers: [{ neurons: 1, activation: 'tanh' }] });
    network.parameters.set([0.8, -0.3]);
    const gradientOf = (weightDecay: number) => {
      const recording = network.record(1, 'half-squared-error', { weightDecay });
      recording.input.data[0] = 0.6;
      recording.target.data[0] = 1;
      recording.forward();
      recording.backward();
      return network.gradient.slice();
    };
    const [plain, decayed] = [gradientOf(0), gradientOf(lambda)];
    const [w, g] = [0.8, plain[0]];
    expect(w - rate * decayed[0]).toBeCloseTo((1 - rate * lambda) * w - rate * g, 14);
    expect(decayed[1]).toBe(plain[1]);
  });

  test('schedules', () => {
    for (const t of [0, 1, 7, 24, 50]) {
      const factor = (schedule: Parameters<typeof scheduleFactor>[0]) =>
        scheduleFactor(schedule, t, 100);
      expect(factor({ kind: 'step', every: 10, factor: 0.5 })).toBeCloseTo(
        0.5 ** Math.floor(t / 10),
        14,
      );
      expect(factor({ kind: 'exponential', factor: 0.9 })).toBeCloseTo(0.9 ** t, 14);
      expect(factor({ kind: 'cosine' })).toBeCloseTo((1 + Math.cos((Math.PI * t) / 100)) / 2, 14);
      expect(factor({ kind: 'warm-up', steps: 10 })).toBeCloseTo(Math.min(1, (t + 1) / 10), 14);
    }
  });
});

test('in a ravine the largest curvature sets the limit and the smallest the pace', () => {
  const graph = new Graph();
  const [x, y] = [1, 1].map((start) => graph.parameter(1, 1, [start]));
  const loss = add(scale(multiply(x, x), 1 / 2), scale(multiply(y, y), 100 / 2));
  graph.forward(loss);
  graph.backward(loss);
  const eta = 1.9 / 100;
  expect(x.number - eta * x.gradient[0]).toBeCloseTo(1 - eta, 14);
  expect(y.number - eta * y.gradient[0]).toBeCloseTo(-0.9, 14);
});
