/** One use of a number: it goes from a node into a later one, with ∂to/∂from along it. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly derivative: number;
}

/** A graph of single numbers. Nodes are 0 … size − 1, every edge leads to a later one; the last is the target. */
export interface ScalarGraph {
  readonly size: number;
  readonly edges: readonly Edge[];
}

/** A path to the target and the product of the derivatives along it. */
export interface Path<E extends Edge = Edge> {
  readonly edges: readonly E[];
  readonly product: number;
}

/** The paths from one node to the target. */
export interface Paths<E extends Edge = Edge> {
  /** Those listed, largest products first. */
  readonly listed: readonly Path<E>[];
  /** How many there are, listed or not. */
  readonly count: bigint;
  /** The sum of the products that are not listed. */
  readonly rest: number;
  /** The sum over all paths: the gradient. */
  readonly sum: number;
}

/** Returns how many paths lead from each node to the target: counted by one visit to each edge. */
export function countPaths({ size, edges }: ScalarGraph): bigint[] {
  return addUp(size, edges, 0n, 1n, (sum, count) => sum + count);
}

/** Returns for each node the sum over its paths to the target, by one visit to each edge: the gradient. */
export function sumOverPaths({ size, edges }: ScalarGraph): number[] {
  return addUp(size, edges, 0, 1, (sum, beyond, edge) => sum + edge.derivative * beyond);
}

/** Lists the paths from a node to the target that have the largest products, `most` at the most. */
export function pathsFrom<E extends Edge>(
  graph: ScalarGraph & { readonly edges: readonly E[] },
  node: number,
  most: number,
): Paths<E> {
  const { size, edges } = graph;
  const sums = sumOverPaths(graph);
  const strongest = addUp(size, edges, 0, 1, (best, beyond, edge) =>
    Math.max(best, sizeOf(edge.derivative) * beyond),
  );
  const counts = countPaths(graph);
  const leaving: E[][] = Array.from({ length: size }, () => []);
  for (const edge of edges) if (counts[edge.to] > 0n) leaving[edge.from].push(edge);
  const open: Beginning<E>[] = [{ edges: [], product: 1, end: node, hope: strongest[node] }];
  const listed: Path<E>[] = [];
  while (listed.length < most && open.length > 0) {
    const beginning = takeMostHopeful(open);
    const { end, product } = beginning;
    if (end === size - 1) listed.push({ edges: beginning.edges, product });
    for (const edge of leaving[end].toReversed()) {
      const longer = product * edge.derivative;
      open.push({
        edges: [...beginning.edges, edge],
        product: longer,
        end: edge.to,
        hope: sizeOf(longer) * strongest[edge.to],
      });
    }
  }
  // Every path that is not listed begins with one of those still open, and those share no path.
  const rest = open.reduce((sum, { product, end }) => sum + product * sums[end], 0);
  return { listed, count: counts[node], rest, sum: sums[node] };
}

/** The beginning of a path, and the size of the largest product it can still come to. */
interface Beginning<E extends Edge> extends Path<E> {
  readonly end: number;
  readonly hope: number;
}

/** Products this near to each other count as equal: rounding depends on where a path was cut. */
const TIE = 1 - 1e-9;

/** Takes out the beginning with the largest hope; among equal ones the latest, which is nearest to its end. */
function takeMostHopeful<E extends Edge>(open: Beginning<E>[]): Beginning<E> {
  const best = open.reduce((most, { hope }) => Math.max(most, hope), 0);
  const place = open.findLastIndex(({ hope }) => hope >= best * TIE);
  return open.splice(place, 1)[0];
}

/** The size of a derivative or product; one that is no number comes first, so that it is seen. */
function sizeOf(x: number): number {
  return Number.isNaN(x) ? Number.MAX_VALUE : Math.min(Math.abs(x), Number.MAX_VALUE);
}

/**
 * Gives the target `end` and then every node, from the last to the first, what its edges bring
 * together from the nodes they lead to. The edges may stand in any order.
 */
function addUp<T, E extends Edge>(
  size: number,
  edges: readonly E[],
  nothing: T,
  end: T,
  take: (sofar: T, beyond: T, edge: E) => T,
): T[] {
  const totals = Array.from({ length: size }, (_, i) => (i === size - 1 ? end : nothing));
  for (const edge of edges.toSorted((a, b) => b.to - a.to)) {
    totals[edge.from] = take(totals[edge.from], totals[edge.to], edge);
  }
  return totals;
}
