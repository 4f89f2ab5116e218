/** What is said of a topological order. */
export const RIGHT = 'each node once, behind all that it is made from';

/**
 * Says in words what is wrong with an order, or that nothing is; a result that is no list is returned
 * as it is. Orders that are wrong in the same way get the same words, however they were found.
 */
export function verdict(order: unknown, madeFrom: readonly (readonly number[])[]): unknown {
  if (!Array.isArray(order)) return order;
  const nodes = [...madeFrom.keys()];
  const places: number[] = nodes.map((v) => order.indexOf(v));
  const missing = places.indexOf(-1);
  if (missing >= 0) return `node ${missing} is missing`;
  const twice = nodes.find((v) => order.lastIndexOf(v) > places[v]);
  if (twice !== undefined) return `node ${twice} stands there more than once`;
  if (order.length > nodes.length) return 'there is something in the list that is no node';

  const edges = nodes.flatMap((v) => madeFrom[v].map((u) => ({ v, u })));
  const turned = edges.filter(({ v, u }) => places[u] > places[v]);
  if (turned.length === 0) return RIGHT;
  if (turned.length === edges.length) return 'every node stands before what it is made from';
  const [{ v, u }] = turned;
  return `node ${v} stands before node ${u}, which it is made from`;
}
