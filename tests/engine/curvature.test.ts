import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curvatureAlongGradient } from '../../src/engine/curvature.ts';
import { Graph } from '../../src/engine/graph/index.ts';
import { initialize, Network } from '../../src/engine/network/index.ts';
import { add, multiply, scale } from '../../src/engine/operations/index.ts';

const size = fc.double({ min: 0.1, max: 3, noNaN: true });

/** ½ (p x² + q y²) at a point. */
function bowl(p: number, q: number, at: readonly [number, number]) {
  const graph = new Graph();
  const [x, y] = at.map((coordinate) => graph.parameter(1, 1, [coordinate]));
  const loss = add(scale(multiply(x, x), p / 2), scale(multiply(y, y), q / 2));
  return { loss, leaves: [x, y] };
}

test('of a quadratic it is gᵀHg / gᵀg, wherever it is taken', () => {
  fc.assert(
    fc.property(size, size, size, size, (p, q, x, y) => {
      const { loss, leaves } = bowl(p, q, [x, y]);
      const { squaredNorm, curvature } = curvatureAlongGradient(loss, leaves);
      const [g, h] = [p * x, q * y];
      expect(squaredNorm).toBeCloseTo(g * g + h * h, 9);
      expect(curvature).toBeCloseTo((p * g * g + q * h * h) / (g * g + h * h), 6);
      expect([leaves[0].number, leaves[1].number]).toEqual([x, y]);
      expect(leaves[0].gradient[0]).toBeCloseTo(g, 12);
    }),
  );
});

describe('of a network', () => {
  const network = new Network({
    inputs: 2,
    layers: [
      { neurons: 3, activation: 'tanh' },
      { neurons: 1, activation: 'sigmoid' },
    ],
  });
  initialize(network, { kind: 'xavier-uniform' }, 5);
  const recording = network.record(3, 'half-squared-error');
  recording.input.data.set([0.2, -1, 0.5, 0.4, -0.3, 0.9]);
  recording.target.data.set([0, 1, 1]);
  const leaves = recording.layers.flatMap(({ weights, biases }) => [weights, biases]);

  test('it is the second difference of the loss along the gradient', () => {
    const before = network.parameters.slice();
    const { squaredNorm, curvature } = curvatureAlongGradient(recording.loss, leaves);
    expect(network.parameters).toEqual(before);
    const direction = network.gradient.map((g) => g / Math.sqrt(squaredNorm));
    const lossAt = (far: number) => {
      network.parameters.set(before.map((w, i) => w + far * direction[i]));
      recording.graph.forward(recording.loss);
      return recording.loss.number;
    };
    const h = 1e-3;
    const second = (lossAt(h) - 2 * lossAt(0) + lossAt(-h)) / (h * h);
    network.parameters.set(before);
    expect(curvature).toBeCloseTo(second, 5);
  });

  test('where there is no slope there is no direction', () => {
    const { loss, leaves: flat } = bowl(1, 1, [0, 0]);
    expect(curvatureAlongGradient(loss, flat)).toEqual({ squaredNorm: 0, curvature: Number.NaN });
  });

  test('data is no leaf', () => {
    expect(() => curvatureAlongGradient(recording.loss, [recording.input])).toThrow('not tracked');
  });
});
