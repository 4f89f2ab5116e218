import { type NetworkLayout, type Point, RADIUS } from '../../parts/network/network-layout.ts';
import type { ParameterPlace } from '../../parts/network/parameter-place.ts';
import type { BlamePath } from './blame-model.ts';

/** Room beyond the output layer for the loss. */
export const ROOM = 84;

const WIDEST = 8;
/** All lanes together stay narrower than a neuron. */
const ALL_LANES = 28;
const THINNEST = 1;
const BETWEEN = 1.5;

/** One path as it is drawn. */
export interface Lane {
  /** An SVG path through the neurons to the loss. */
  readonly d: string;
  /** In proportion to the size of the product. */
  readonly width: number;
  readonly negative: boolean;
}

/** Returns where the loss is drawn. */
export function lossPoint(layout: NetworkLayout): Point {
  const outputs = layout.layers[layout.layers.length - 1].neurons;
  return { x: outputs[0].x + ROOM, y: (outputs[0].y + outputs[outputs.length - 1].y) / 2 };
}

/** Lays the paths side by side, each as wide as its share of the strongest, none on another. */
export function lanesOf(
  paths: readonly BlamePath[],
  { layer, to, from }: ParameterPlace,
  layout: NetworkLayout,
): Lane[] {
  const sizes = paths.map(({ product }) => (Number.isFinite(product) ? Math.abs(product) : 0));
  const most = Math.max(...sizes);
  const shares = sizes.map((size) => (most > 0 ? size / most : 0));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const full = Math.min(WIDEST, ALL_LANES / Math.max(1, total));
  const widths = shares.map((share) => Math.max(THINNEST, round(full * share)));
  const across = widths.reduce((sum, width) => sum + width + BETWEEN, -BETWEEN);
  let top = -across / 2;
  return paths.map(({ stops, product }, i) => {
    const shift = top + widths[i] / 2;
    top += widths[i] + BETWEEN;
    const start = from === 'bias' ? [] : [layout.layers[layer - 1].neurons[from]];
    const through = stops.map((stop) => layout.layers[stop.layer].neurons[stop.neuron]);
    const first = layout.layers[layer].neurons[to];
    // A bias has no edge to come along: its paths begin just before its neuron.
    const way =
      from === 'bias'
        ? [{ x: first.x - 2 * RADIUS, y: first.y }, ...through]
        : [...start, ...through];
    const points = [...way, lossPoint(layout)].map(({ x, y }) => `${round(x)} ${round(y + shift)}`);
    return { d: `M${points.join('L')}`, width: widths[i], negative: product < 0 };
  });
}

const round = (x: number) => Math.round(100 * x) / 100;
