import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrowTips } from '../../../components/figures/loss-surface/arrows.ts';
import { FIRST_PLACES, XOR_NETWORK } from '../../../components/figures/loss-surface/first-slice.ts';
import {
  axesOf,
  checkedAt,
  homeOf,
  lossOver,
  networkAt,
  pointAt,
  type Slice,
} from '../../../components/figures/loss-surface/slice.ts';
import {
  lowestOf,
  shadesOf,
  steepestOf,
} from '../../../components/figures/loss-surface/slice-grid.ts';
import { facetsOf, projectionOf } from '../../../components/figures/loss-surface/space-model.ts';
import { checkOf, FIRST_EPSILON } from '../../../components/parts/gradient-check/check-model.ts';
import { heightGrid } from '../../../components/parts/plot/contours.ts';
import { placesOf, samePlace } from '../../../components/parts/small-network/parameters.ts';
import { FIRST_NETWORK } from '../../../components/parts/small-network/small-network.ts';

const FIRST: Slice = { network: XOR_NETWORK, places: FIRST_PLACES, reach: 6 };

/** The loss of the XOR network from its parameters alone, without the engine. */
function lossByHand({ layers, examples }: typeof XOR_NETWORK): number {
  const [hidden, output] = layers;
  const losses = examples.map(({ input, target }) => {
    const a = hidden.weights.map((row, j) =>
      Math.tanh(row.reduce((sum, w, k) => sum + w * input[k], hidden.biases[j])),
    );
    const z = output.weights[0].reduce((sum, w, k) => sum + w * a[k], output.biases[0]);
    return Math.log1p(Math.exp(target[0] === 1 ? -z : z));
  });
  return losses.reduce((sum, loss) => sum + loss / losses.length, 0);
}

/** Any slice through one of two networks, and any point of it. */
const anySlice = fc.constantFrom(XOR_NETWORK, FIRST_NETWORK).chain((network) => {
  const places = placesOf(network);
  return fc
    .tuple(fc.nat(places.length - 1), fc.nat(places.length - 1), fc.constantFrom(1, 6))
    .filter(([x, y]) => x !== y)
    .map(([x, y, reach]): Slice => ({ network, places: [places[x], places[y]], reach }));
});
const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyPoint = fc.tuple(anySlice, share, share).map(([slice, u, v]) => {
  const { x, y } = axesOf(slice);
  return { slice, point: { x: x[0] + u * (x[1] - x[0]), y: y[0] + v * (y[1] - y[0]) } };
});

describe('a slice', () => {
  test('has the network in its middle', () => {
    expect(homeOf(FIRST)).toEqual({ x: -0.5, y: 2.3 });
    const { x, y } = axesOf(FIRST);
    expect((x[0] + x[1]) / 2).toBeCloseTo(-0.5, 12);
    expect((y[0] + y[1]) / 2).toBeCloseTo(2.3, 12);
  });

  test('moves its two parameters and no other', () => {
    fc.assert(
      fc.property(anyPoint, ({ slice, point }) => {
        const moved = networkAt(slice, point);
        for (const place of placesOf(slice.network)) {
          const value = homeOf({ ...slice, network: moved, places: [place, place] }).x;
          const before = homeOf({ ...slice, places: [place, place] }).x;
          const [across, upwards] = slice.places.map((one) => samePlace(one, place));
          expect(value).toBe(across ? point.x : upwards ? point.y : before);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('is as high as the loss of the network that stands there', () => {
    fc.assert(
      fc.property(share, share, (u, v) => {
        const at = { x: -6 + 12 * u, y: -4 + 12 * v };
        const [loss] = lossOver(FIRST)(Float64Array.of(at.x, at.y));
        expect(loss).toBeCloseTo(lossByHand(networkAt(FIRST, at)), 12);
        expect(pointAt(FIRST, at).loss).toBe(loss);
      }),
      { numRuns: 30 },
    );
  });

  test('has the slopes of a central difference, and the rest of the gradient outside it', () => {
    fc.assert(
      fc.property(anyPoint, ({ slice, point }) => {
        const here = pointAt(slice, point);
        expect(here.byX).toBe(checkOf(checkedAt(slice, here, 0), FIRST_EPSILON).analytic);
        for (const axis of [0, 1] as const) {
          expect(checkOf(checkedAt(slice, here, axis), FIRST_EPSILON).distance).toBeLessThan(1e-4);
        }
        const whole = Array.from(here.computed.network.gradient);
        const length = Math.hypot(...whole);
        expect(Math.hypot(here.inside, here.outside)).toBeCloseTo(length, 10);
        expect(here.inside).toBeCloseTo(Math.hypot(here.byX, here.byY), 12);
        expect(here.others).toBe(whole.length - 2);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the picture', () => {
  const bowl = heightGrid([-2, 2], [-2, 2], 40, (points) =>
    Float64Array.from(
      { length: points.length / 2 },
      (_, i) => 1 + (points[2 * i] - 0.5) ** 2 + (points[2 * i + 1] + 1) ** 2,
    ),
  );

  test('knows its lowest point', () => {
    const { x, y, height } = lowestOf(bowl);
    expect([x, y, height].map((each) => Number(each.toFixed(9)))).toEqual([0.5, -1, 1]);
  });

  test('shades from the lowest to the highest, and a plain not at all', () => {
    const shades = shadesOf(bowl);
    expect(Math.min(...shades)).toBe(0);
    expect(Math.max(...shades)).toBeCloseTo(1, 12);
    bowl.heights.forEach((height, i) => {
      if (i > 0 && height > bowl.heights[i - 1]) expect(shades[i]).toBeGreaterThan(shades[i - 1]);
    });
    const plain = { ...bowl, heights: bowl.heights.map(() => 3) };
    expect(shadesOf(plain).every((shade) => shade === 0)).toBe(true);
    expect(steepestOf(plain)).toBe(0);
    const broken = { ...bowl, heights: bowl.heights.map((h, i) => (i === 7 ? Number.NaN : h)) };
    expect(shadesOf(broken).every((shade) => shade >= 0 && shade <= 1)).toBe(true);
  });

  test('draws arrows along the gradient, one up and one down, none longer than 0.4 of its side', () => {
    fc.assert(
      fc.property(share, share, (u, v) => {
        const point = { x: -2 + 4 * u, y: -2 + 4 * v };
        const [byX, byY] = [2 * (point.x - 0.5), 2 * (point.y + 1)];
        const inside = Math.hypot(byX, byY);
        const { up, down } = arrowTips(bowl, point, { byX, byY, inside });
        expect(up.x + down.x).toBeCloseTo(2 * point.x, 9);
        expect(up.y + down.y).toBeCloseTo(2 * point.y, 9);
        const [dx, dy] = [up.x - point.x, up.y - point.y];
        expect(dx * byY - dy * byX).toBeCloseTo(0, 9);
        expect(dx * byX + dy * byY).toBeGreaterThanOrEqual(0);
        expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(1.6 + 1e-9);
      }),
    );
    const level = { byX: 0, byY: 0, inside: 0 };
    expect(arrowTips(bowl, { x: 0, y: 0 }, level).up).toEqual({ x: 0, y: 0 });
  });

  test('stands in space inside its drawing, the far facets first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 360 }), (degrees) => {
        const projection = projectionOf(bowl, degrees);
        const facets = facetsOf(bowl, projection);
        expect(facets).toHaveLength(400);
        const numbers = facets.flatMap(({ points }) => points.split(/[ ,]/).map(Number));
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...numbers.filter((_, i) => i % 2 === 0))).toBeLessThanOrEqual(360);
        expect(Math.max(...numbers.filter((_, i) => i % 2 === 1))).toBeLessThanOrEqual(300);
        for (const { share: high } of facets) expect(high >= 0 && high <= 1).toBe(true);
      }),
      { numRuns: 30 },
    );
    const straight = projectionOf(bowl, 0);
    const far = straight.place({ x: 0, y: 2 }, 1);
    const near = straight.place({ x: 0, y: -2 }, 1);
    expect(far.y).toBeLessThan(near.y);
    expect(straight.place({ x: 0, y: 0 }, 5).y).toBeLessThan(straight.place({ x: 0, y: 0 }, 1).y);
    expect(straight.depth({ x: 0, y: 2 })).toBeGreaterThan(straight.depth({ x: 0, y: -2 }));
  });
});
