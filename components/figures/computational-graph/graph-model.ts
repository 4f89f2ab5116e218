import { type EntryGraph, entryGraph } from '../../../src/engine/graph/index.ts';
import type { Value } from '../../../src/engine/graph/value.ts';
import {
  type Program,
  parseExpression,
  type RecordedProgram,
  recordProgram,
} from '../../../src/expression/index.ts';
import { nodeWords } from './node-words.ts';

/** Values of variables, by name. */
export type Numbers = Readonly<Record<string, number>>;

/** One node of the drawing, with all that is known of it in the end. */
export interface GraphNode {
  /** As it is written in the page: v₁. */
  readonly name: string;
  /** What stands in its box; empty for a variable. */
  readonly sign: string;
  /** How it is computed, from the names of its inputs; empty for a variable. */
  readonly formula: string;
  readonly value: Value;
  readonly number: number;
  /** ∂f/∂node, by the engine's backward pass. */
  readonly gradient: number;
  /** ∂node/∂variable for each variable, by a tangent sweep of the engine each. */
  readonly tangents: readonly number[];
}

/** An expression with numbers, recorded and run: node i is entry i of `scalars`. */
export interface ExpressionGraph {
  readonly program: Program;
  readonly recorded: RecordedProgram;
  readonly scalars: EntryGraph;
  readonly nodes: readonly GraphNode[];
  /** The nodes of the variables, in the order of `program.variables`. */
  readonly variables: readonly number[];
  /** The nodes that are computed, in the order in which they are. */
  readonly computed: readonly number[];
  /** The node at which a value or a gradient first is not a finite number. */
  readonly broken: number | undefined;
}

/** Values for variables that have none yet. */
const NEW_NUMBERS = [2, -3, 1.5, 0.5, -1, 3, -0.5, 1];

/** The largest value a variable may be given. */
export const LARGEST = 1000;

/** Gives every variable of a program a value: the one it has, or a new one. */
export function numbersFor({ variables }: Program, known: Numbers): Record<string, number> {
  return Object.fromEntries(
    variables.map((name, i) => [name, Object.hasOwn(known, name) ? known[name] : NEW_NUMBERS[i]]),
  );
}

/** Reads, records and runs an expression, forward, backward and by tangents. Throws an ExpressionError. */
export function openExpression(text: string, numbers: Numbers): ExpressionGraph {
  const program = parseExpression(text);
  const recorded = recordProgram(program, numbers);
  const { graph, result } = recorded;
  graph.backward(result);
  const scalars = entryGraph(result);
  const leaves = [...recorded.variables.values()];
  const tangents = leaves.map((leaf) => {
    graph.tangent(result, new Map([[leaf, [1]]]));
    return scalars.entries.map(({ value }) => value.tangent[0]);
  });
  const words = nodeWords(program, recorded);
  const place = (value: Value) => scalars.nodeOf(value, 0);
  const nodes = scalars.entries.map(({ value }, i) => ({
    ...words(value),
    value,
    number: value.number,
    gradient: value.gradient[0],
    tangents: tangents.map((sweep) => sweep[i]),
  }));
  return {
    program,
    recorded,
    scalars,
    nodes,
    variables: leaves.map(place),
    computed: scalars.entries.flatMap(({ value }, i) => (value.inputs.length > 0 ? [i] : [])),
    broken: firstBroken(nodes),
  };
}

function firstBroken(nodes: readonly GraphNode[]): number | undefined {
  const forward = nodes.findIndex(({ number }) => !Number.isFinite(number));
  const found =
    forward >= 0 ? forward : nodes.findLastIndex(({ gradient }) => !Number.isFinite(gradient));
  return found >= 0 ? found : undefined;
}
