import type { Edge } from '../../../src/engine/graph/paths.ts';
import { orderColumns } from './order-columns.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything stands, in the units of the drawing; nodes by their middle. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Point[];
  /** The nodes of each column, from top to bottom; the target is alone in the last. */
  readonly columns: readonly (readonly number[])[];
  /** For each edge the points it goes through, from the side of one box to that of the other. */
  readonly edges: readonly (readonly Point[])[];
}

/** An edge that knows which input of its end it is. */
export interface LayoutEdge extends Edge {
  readonly slot: number;
}

export const BOX = { width: 92, height: 84 } as const;
const PITCH = { x: 152, y: 96 } as const;
/** The room that an edge takes where it passes a column. */
const LANE = 34;
const PAD = 6;
const ROUNDS = 12;

/** One place of a column: a node, or where a long edge passes through. */
export interface Slot {
  readonly node?: number | undefined;
  /** The slots of the next column and of the one before that it is joined to. */
  readonly next: Slot[];
  readonly before: Slot[];
  y: number;
}

/**
 * Places a graph in columns, the target last: every edge leads to the right, and a node stands as
 * near to where it is used as it can. A long edge is led around what stands between.
 */
export function layoutGraph(size: number, edges: readonly LayoutEdge[]): GraphLayout {
  const distance = distances(size, edges);
  const last = Math.max(...distance);
  const slots: Slot[] = distance.map((_, node) => slot(node));
  const columns: Slot[][] = Array.from({ length: last + 1 }, () => []);
  const lanes = edges.map(({ from, to }) => {
    const way: Slot[] = [slots[from]];
    for (let column = last - distance[from] + 1; column < last - distance[to]; column++) {
      const passing = slot();
      columns[column].push(passing);
      way.push(passing);
    }
    way.push(slots[to]);
    way.slice(1).forEach((end, i) => {
      way[i].next.push(end);
      end.before.push(way[i]);
    });
    return way;
  });
  slots.forEach((one, node) => {
    columns[last - distance[node]].push(one);
  });
  orderColumns(columns);
  settle(columns);
  const top = Math.min(...columns.flat().map((one) => one.y - room(one) / 2));
  const bottom = Math.max(...columns.flat().map((one) => one.y + room(one) / 2));
  const x = (column: number) => PAD + BOX.width / 2 + column * PITCH.x;
  const y = (one: Slot) => one.y - top + PAD;
  return {
    width: 2 * PAD + BOX.width + last * PITCH.x,
    height: 2 * PAD + bottom - top,
    nodes: slots.map((one, node) => ({ x: x(last - distance[node]), y: y(one) })),
    columns: columns.map((column) =>
      column.flatMap(({ node }) => (node === undefined ? [] : [node])),
    ),
    edges: lanes.map((way, i) => {
      const start = last - distance[edges[i].from];
      return way.map((one, k) => {
        const side = k === 0 ? BOX.width / 2 : k === way.length - 1 ? -BOX.width / 2 : 0;
        const port = k === way.length - 1 ? portOf(edges[i], edges) : 0;
        return { x: x(start + k) + side, y: y(one) + port };
      });
    }),
  };
}

function slot(node?: number): Slot {
  return { node, next: [], before: [], y: 0 };
}

const room = ({ node }: Slot) => (node === undefined ? LANE : PITCH.y);

/** How many edges the longest way from each node to the target has. */
function distances(size: number, edges: readonly Edge[]): number[] {
  const distance = new Array<number>(size).fill(0);
  for (const { from, to } of edges.toSorted((a, b) => b.to - a.to)) {
    distance[from] = Math.max(distance[from], distance[to] + 1);
  }
  return distance;
}

/** How far above or below the middle of a box an edge comes in: its inputs from top to bottom. */
function portOf(edge: LayoutEdge, edges: readonly LayoutEdge[]): number {
  const inputs = edges.filter(({ to }) => to === edge.to);
  const place = inputs.findIndex(({ slot }) => slot === edge.slot);
  return ((place + 1) / (inputs.length + 1) - 0.5) * BOX.height;
}

/** Gives every slot a height near those it is joined to, in order and without overlap. */
function settle(columns: readonly Slot[][]): void {
  for (const column of columns) stack(column, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 ? columns : columns.toReversed();
    for (const column of order) stack(column, middleOfNeighbours);
  }
}

function middleOfNeighbours(one: Slot): number {
  const near = [...one.before, ...one.next];
  return near.length === 0 ? one.y : near.reduce((sum, { y }) => sum + y, 0) / near.length;
}

/** Puts a column as near to its wishes as order and room allow: the mean of two ways to do it. */
function stack(column: readonly Slot[], wish: (one: Slot) => number): void {
  const wishes = column.map(wish);
  const gap = (i: number) => (room(column[i]) + room(column[i - 1])) / 2;
  const down = [...wishes];
  for (let i = 1; i < down.length; i++) down[i] = Math.max(down[i], down[i - 1] + gap(i));
  const up = [...wishes];
  for (let i = up.length - 1; i > 0; i--) up[i - 1] = Math.min(up[i - 1], up[i] - gap(i));
  column.forEach((one, i) => {
    one.y = (down[i] + up[i]) / 2;
  });
}
