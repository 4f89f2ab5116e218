import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ARM,
  lineOf,
  pointBy,
  shiftedBy,
  shiftedTo,
  turnedBy,
  turnedTo,
} from '../../../components/figures/one-neuron/decision-line.ts';
import {
  LARGEST,
  type Neuron,
  preActivations,
} from '../../../components/figures/one-neuron/neuron-model.ts';

const within = (largest: number) => fc.double({ min: -largest, max: largest, noNaN: true });
const neurons = fc
  .record({ w1: within(LARGEST.w1), w2: within(LARGEST.w2), b: within(LARGEST.b) })
  .filter(({ w1, w2 }) => Math.hypot(w1, w2) > 0.1);
const points = fc.record({ x: within(2), y: within(2) });
const directions = fc.constantFrom(1, -1);

function mustHaveLine(neuron: Neuron) {
  const line = lineOf(neuron);
  if (!line) throw new Error('no line');
  return line;
}

describe('the line of a neuron', () => {
  test('is where the engine finds z = 0, and z rises evenly across it', () => {
    fc.assert(
      fc.property(neurons, within(3), within(2), (neuron, along, off) => {
        const line = mustHaveLine(neuron);
        const [on, beside] = preActivations(neuron, [
          pointBy(line, along),
          pointBy(line, along, off),
        ]);
        expect(on).toBeCloseTo(0, 9);
        expect(beside).toBeCloseTo(off * line.steepness, 9);
      }),
    );
  });

  test('of weights 3 and 4 and bias −10 is 2 from the origin', () => {
    expect(lineOf({ w1: 3, w2: 4, b: -10 })).toEqual({
      normal: { x: 0.6, y: 0.8 },
      distance: 2,
      steepness: 5,
    });
  });

  test('is none where both weights are 0', () => {
    expect(lineOf({ w1: 0, w2: 0, b: 1 })).toBeUndefined();
  });
});

describe('shifting', () => {
  test('leads the line through a point, if b may be so large, and changes b alone', () => {
    fc.assert(
      fc.property(neurons, points, (neuron, point) => {
        const shifted = shiftedTo(neuron, point);
        expect(shifted).toMatchObject({ w1: neuron.w1, w2: neuron.w2 });
        expect(Math.abs(shifted.b)).toBeLessThanOrEqual(LARGEST.b);
        const [z] = preActivations(shifted, [point]);
        if (Math.abs(shifted.b) < LARGEST.b) expect(Math.abs(z)).toBeLessThan(0.001);
      }),
    );
  });

  test('by a key moves it along w', () => {
    fc.assert(
      fc.property(neurons, directions, (neuron, direction) => {
        const moved = mustHaveLine(shiftedBy(neuron, direction)).distance;
        const stuck = Math.abs(neuron.b - direction * 0.1) > LARGEST.b;
        if (!stuck) expect((moved - mustHaveLine(neuron).distance) * direction).toBeGreaterThan(0);
      }),
    );
  });
});

describe('turning', () => {
  const gentle = neurons.filter(({ w1, w2 }) => Math.hypot(w1, w2) <= LARGEST.w1);

  test('points the arm at a place and keeps bias and steepness', () => {
    fc.assert(
      fc.property(gentle, points, (neuron, point) => {
        fc.pre(Math.hypot(point.x, point.y) > 0.1);
        const turned = turnedTo(neuron, point);
        const [from, to] = [mustHaveLine(neuron), mustHaveLine(turned)];
        expect(Math.abs(to.steepness - from.steepness)).toBeLessThan(0.001);
        expect(Math.abs(turned.b - neuron.b)).toBeLessThan(0.001);
        const handle = pointBy(to, ARM);
        const cosine =
          (handle.x * point.x + handle.y * point.y) /
          (Math.hypot(handle.x, handle.y) * Math.hypot(point.x, point.y));
        expect(cosine).toBeGreaterThan(0.999);
      }),
    );
  });

  test('a neuron whose weights would become too large keeps its line', () => {
    const turned = turnedBy({ w1: 6, w2: 6, b: 3 }, 1);
    expect(Math.max(Math.abs(turned.w1), Math.abs(turned.w2))).toBe(6);
    expect(mustHaveLine(turned).distance).toBeCloseTo(-3 / Math.hypot(6, 6), 3);
  });

  test('by 72 presses of a key is a full turn', () => {
    let neuron: Neuron = { w1: 2, w2: -1, b: 0.5 };
    for (let i = 0; i < 72; i++) neuron = turnedBy(neuron, 1);
    expect(neuron.w1).toBeCloseTo(2, 1);
    expect(neuron.w2).toBeCloseTo(-1, 1);
    expect(neuron.b).toBe(0.5);
  });

  test('leaves a neuron without a line, and one pulled to the origin, as it is', () => {
    const flat = { w1: 0, w2: 0, b: 1 };
    expect(turnedTo(flat, { x: 1, y: 1 })).toBe(flat);
    const neuron = { w1: 1, w2: 0, b: 1 };
    expect(turnedTo(neuron, { x: 0, y: 0 })).toBe(neuron);
  });
});
