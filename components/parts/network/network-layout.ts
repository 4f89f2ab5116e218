/** Radius of a neuron, in the drawing's own units (about a pixel at its natural size). */
export const RADIUS = 17;
/** Layers larger than `MOST` show only `SHOWN` neurons and how many more there are. */
const MOST = 10;
const SHOWN = 8;
const MARGIN = 34;
const HEADING = 26;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LayerLayout {
  readonly size: number;
  /** The neurons that are drawn: the first ones of the layer. */
  readonly neurons: readonly Point[];
  /** How many are not drawn, and where that is said. */
  readonly hidden: number;
  readonly foldedAt: Point;
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly LayerLayout[];
}

/** Places the neurons of each layer in a column, from the input on the left to the output. */
export function layoutNetwork(sizes: readonly number[]): NetworkLayout {
  const gap = Math.min(140, Math.max(88, 300 / Math.max(1, sizes.length - 1)));
  const rows = sizes.map((size) => (size > MOST ? SHOWN + 1 : size));
  const tallest = Math.max(...rows);
  const pitch = tallest > 5 ? 46 : 54;
  const middle = HEADING + (tallest * pitch) / 2;
  return {
    width: 2 * MARGIN + gap * (sizes.length - 1),
    height: HEADING + tallest * pitch + 8,
    layers: sizes.map((size, column) => {
      const shown = size > MOST ? SHOWN : size;
      const x = MARGIN + gap * column;
      const at = (row: number) => ({ x, y: middle + (row - (rows[column] - 1) / 2) * pitch });
      return {
        size,
        neurons: Array.from({ length: shown }, (_, row) => at(row)),
        hidden: size - shown,
        foldedAt: at(shown),
      };
    }),
  };
}

/**
 * Returns where the number of an edge stands: nearer to the fuller layer, where edges are apart,
 * and staggered along the other, so that numbers of neighbouring edges do not cover each other.
 */
export function labelPoint(
  sources: readonly Point[],
  targets: readonly Point[],
  from: number,
  to: number,
): Point {
  const share =
    sources.length > targets.length
      ? 0.32 + (0.25 * to) / Math.max(1, targets.length - 1)
      : 0.44 + (0.26 * from) / Math.max(1, sources.length - 1);
  const [source, target] = [sources[from], targets[to]];
  return {
    x: Math.round(10 * (source.x + (target.x - source.x) * share)) / 10,
    y: Math.round(10 * (source.y + (target.y - source.y) * share)) / 10,
  };
}
