import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NetworkPart } from '../../../../components/parts/network/network-data.ts';
import { moveFocus } from '../../../../components/parts/network/network-keys.ts';
import {
  labelPoint,
  layoutNetwork,
  RADIUS,
} from '../../../../components/parts/network/network-layout.ts';
import { fullStroke, strokeWidth } from '../../../../components/parts/network/stroke.ts';

const sizesArbitrary = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 6 });

describe('layoutNetwork', () => {
  test('keeps every neuron inside the drawing, and apart from its neighbours', () => {
    fc.assert(
      fc.property(sizesArbitrary, (sizes) => {
        const { width, height, layers } = layoutNetwork(sizes);
        for (const { neurons } of layers) {
          neurons.forEach(({ x, y }, i) => {
            expect(x - RADIUS).toBeGreaterThanOrEqual(0);
            expect(x + RADIUS).toBeLessThanOrEqual(width);
            expect(y - RADIUS).toBeGreaterThanOrEqual(0);
            expect(y + RADIUS).toBeLessThanOrEqual(height);
            if (i > 0) expect(y - neurons[i - 1].y).toBeGreaterThan(2 * RADIUS);
          });
        }
      }),
    );
  });

  test('folds a layer of more than ten neurons and counts what it hides', () => {
    const [ten, eleven] = layoutNetwork([10, 11]).layers;
    expect([ten.neurons.length, ten.hidden]).toEqual([10, 0]);
    expect([eleven.neurons.length, eleven.hidden]).toEqual([8, 3]);
  });

  test('keeps the neurons of the first chapters at least 24 px large on a 320 px screen', () => {
    for (const sizes of [
      [2, 4, 1],
      [2, 8, 8, 1],
      [2, 3, 3, 2],
    ]) {
      const scale = Math.min(1, 280 / layoutNetwork(sizes).width);
      expect(2 * RADIUS * scale).toBeGreaterThanOrEqual(24);
    }
  });

  test('keeps the numbers of the edges of a 2-4-1 network apart', () => {
    const { layers } = layoutNetwork([2, 4, 1]);
    for (const l of [1, 2]) {
      const [sources, targets] = [layers[l - 1].neurons, layers[l].neurons];
      const points = targets.flatMap((_, to) =>
        sources.map((_, from) => labelPoint(sources, targets, from, to)),
      );
      points.forEach((a, i) => {
        for (const b of points.slice(i + 1)) {
          expect(Math.abs(a.y - b.y) > 9 || Math.abs(a.x - b.x) > 25).toBe(true);
        }
      });
    }
  });
});

describe('moveFocus', () => {
  const press = (part: NetworkPart, key: string, shiftKey = false) =>
    moveFocus(part, { key, shiftKey }, [2, 4, 1]);

  test('goes from layer to layer, to the nearest neuron where the next layer is smaller', () => {
    expect(press({ layer: 0, neuron: 1 }, 'ArrowRight')).toEqual({ layer: 1, neuron: 1 });
    expect(press({ layer: 1, neuron: 3 }, 'ArrowRight')).toEqual({ layer: 2, neuron: 0 });
    expect(press({ layer: 2, neuron: 0 }, 'ArrowRight')).toBeUndefined();
    expect(press({ layer: 0, neuron: 0 }, 'ArrowLeft')).toBeUndefined();
  });

  test('goes up and down within a layer and stops at its ends', () => {
    expect(press({ layer: 1, neuron: 2 }, 'ArrowUp')).toEqual({ layer: 1, neuron: 1 });
    expect(press({ layer: 1, neuron: 0 }, 'ArrowUp')).toBeUndefined();
    expect(press({ layer: 1, neuron: 3 }, 'ArrowDown')).toBeUndefined();
  });

  test('runs through the weights into a neuron and leaves them at either end', () => {
    const first = press({ layer: 1, neuron: 3 }, 'ArrowLeft', true);
    expect(first).toEqual({ layer: 1, to: 3, from: 0 });
    const second = press({ layer: 1, to: 3, from: 0 }, 'ArrowDown');
    expect(second).toEqual({ layer: 1, to: 3, from: 1 });
    expect(press({ layer: 1, to: 3, from: 1 }, 'ArrowDown')).toBeUndefined();
    expect(press({ layer: 1, to: 3, from: 1 }, 'ArrowLeft')).toEqual({ layer: 0, neuron: 1 });
    expect(press({ layer: 1, to: 3, from: 1 }, 'ArrowRight')).toEqual({ layer: 1, neuron: 3 });
    expect(press({ layer: 0, neuron: 0 }, 'ArrowLeft', true)).toBeUndefined();
  });

  test('reaches every neuron and every weight from the first input', () => {
    const key = (part: NetworkPart) => JSON.stringify(part);
    const found = new Map<string, NetworkPart>();
    const queue: NetworkPart[] = [{ layer: 0, neuron: 0 }];
    for (let part = queue.pop(); part; part = queue.pop()) {
      if (found.has(key(part))) continue;
      found.set(key(part), part);
      for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        for (const shift of [false, true]) {
          const next = press(part, arrow, shift);
          if (next) queue.push(next);
        }
      }
    }
    expect(found.size).toBe(2 + 4 + 1 + 8 + 4);
  });
});

test('a stroke is wider for a larger number, whatever its sign, and exists for any number', () => {
  expect(strokeWidth(1, 1, 6)).toBe(6);
  expect(strokeWidth(-0.5, 1, 6)).toBe(strokeWidth(0.5, 1, 6));
  expect(strokeWidth(0.5, 1, 6)).toBeLessThan(6);
  expect(strokeWidth(Number.NaN, 1, 6)).toBe(strokeWidth(0, 1, 6));
  expect(strokeWidth(9, 1, 6)).toBe(6);
});

test('the widest edge stands for the largest weight, or for 1 where all are smaller', () => {
  const network = (weights: number[]) => ({
    inputs: 2,
    layers: [{ neurons: 1, weights, biases: [0], weightGradient: [0.1, -0.2] }],
  });
  expect(fullStroke(network([0.1, -0.3]), 'weights')).toBe(1);
  expect(fullStroke(network([0.1, -4]), 'weights')).toBe(4);
  expect(fullStroke(network([Number.NaN, Number.POSITIVE_INFINITY]), 'weights')).toBe(1);
  expect(fullStroke(network([9, 9]), 'gradients')).toBe(0.2);
});
