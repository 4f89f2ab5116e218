import type { ExpressionGraph } from './graph-model.ts';

/**
 * How far everything is after so many steps. One step is one operation: first its value, in the
 * order of computation; then, both modes at once, reverse mode goes back through one operation and
 * forward mode goes on through one.
 */
export interface Progress {
  /** Values: how many operations are computed. */
  readonly computed: number;
  /** Reverse mode: how many operations it went back through. */
  readonly reversed: number;
  /** Forward mode: the sweep it is in, or was in last (from 0), and how many operations of it are done. */
  readonly sweep: number;
  readonly pushed: number;
  /** Edges visited so far, each a multiplication and an addition. */
  readonly visits: { readonly reverse: number; readonly forward: number };
}

/** The number of steps until both modes have every gradient. */
export function lastStep({ computed, variables }: ExpressionGraph): number {
  return computed.length * (1 + variables.length);
}

/** Returns how far everything is after `step` steps. */
export function progressAt(graph: ExpressionGraph, step: number): Progress {
  const { computed, variables } = graph;
  const each = computed.length;
  const derived = Math.max(0, step - each);
  const reversed = Math.min(derived, each);
  const sweep = Math.min(variables.length - 1, Math.max(0, Math.ceil(derived / (each || 1)) - 1));
  const pushed = derived - sweep * each;
  const into = computed.map((node) => edgesInto(graph, node).length);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return {
    computed: Math.min(step, each),
    reversed,
    sweep,
    pushed,
    visits: {
      reverse: sum(into.slice(each - reversed)),
      forward: sweep * sum(into) + sum(into.slice(0, pushed)),
    },
  };
}

/** Returns the step that finishes the pass a step is in: all values, or a sweep of forward mode. */
export function endOfPass(graph: ExpressionGraph, step: number): number {
  const each = graph.computed.length || 1;
  return Math.min(lastStep(graph), (Math.floor(step / each) + 1) * each);
}

/** Returns the step at which reverse mode is done. */
export const reverseDone = ({ computed }: ExpressionGraph) => 2 * computed.length;

/** Returns the edges into a node, in the order of its inputs. */
export function edgesInto({ scalars }: ExpressionGraph, node: number) {
  return scalars.edges.filter(({ to }) => to === node);
}

/** What reverse mode has for a node: undefined before anything has come back to it. */
export interface Gathered {
  readonly gradient: number;
  /** False while more will come. */
  readonly whole: boolean;
}

/** Returns what reverse mode has gathered at each node: the sums of what came back so far. */
export function gatheredAt(
  graph: ExpressionGraph,
  { computed, reversed }: Progress,
): readonly (Gathered | undefined)[] {
  const { scalars, nodes } = graph;
  const all = graph.computed.length;
  const visited = new Set(graph.computed.slice(all - reversed));
  return nodes.map((node, i) => {
    const leaving = scalars.edges.filter(({ from }) => from === i);
    if (leaving.length === 0) return computed === all ? { gradient: 1, whole: true } : undefined;
    const back = leaving.filter(({ to }) => visited.has(to));
    if (back.length === 0) return undefined;
    if (back.length === leaving.length) return { gradient: node.gradient, whole: true };
    const gradient = back.reduce(
      (sum, { to, derivative }) => sum + derivative * nodes[to].gradient,
      0,
    );
    return { gradient, whole: false };
  });
}

/** Returns what forward mode has at each node in its present sweep. */
export function tangentsAt(
  graph: ExpressionGraph,
  { computed, sweep, pushed }: Progress,
): readonly (number | undefined)[] {
  const done = new Set(graph.computed.slice(0, pushed));
  const started = computed === graph.computed.length;
  return graph.nodes.map((node, i) => {
    const isVariable = node.value.inputs.length === 0;
    return done.has(i) || (isVariable && started) ? node.tangents[sweep] : undefined;
  });
}
