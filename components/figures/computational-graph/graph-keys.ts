import type { Edge } from '../../../src/engine/graph/paths.ts';

/** The keys that move about in the drawing, for its instructions. */
export const KEY_HELP =
  'Arrow keys move between values: left to an input, right to where a value is used, up and down within a column. Enter shows the paths of a value.';

/** Returns where a key leads from a node, or undefined where it leads nowhere. */
export function neighbourOf(
  node: number,
  key: string,
  edges: readonly Edge[],
  columns: readonly (readonly number[])[],
): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return edges.find(({ to }) => to === node)?.from;
    case 'ArrowRight':
      return edges.find(({ from }) => from === node)?.to;
    case 'ArrowUp':
    case 'ArrowDown': {
      const column = columns.find((one) => one.includes(node)) ?? [];
      return column[column.indexOf(node) + (key === 'ArrowUp' ? -1 : 1)];
    }
    default:
      return undefined;
  }
}
