import { type EntryDerivative, entryDerivatives } from './entry-derivatives.ts';
import type { Edge, ScalarGraph } from './paths.ts';
import { nameOf, type Value } from './value.ts';

/** One number of a recorded matrix. */
export interface Entry {
  readonly value: Value;
  /** Its place in the value's data, row after row. */
  readonly index: number;
}

/** One use of an entry: what it takes part in, as input number `slot`. */
export interface EntryEdge extends Edge {
  readonly result: Entry;
  readonly slot: number;
  /** The entries that stand together in this term of the operation, one for each of its inputs. */
  readonly term: readonly Entry[];
}

/** A recorded graph taken apart into single numbers. */
export interface EntryGraph extends ScalarGraph {
  readonly entries: readonly Entry[];
  readonly edges: readonly EntryEdge[];
  /** Finds the node of an entry. Throws for a value that is not on the way to the target, or not tracked. */
  nodeOf(value: Value, index: number): number;
}

/** More numbers than this are not taken apart: it is meant for networks that a person can look at. */
export const MOST_ENTRIES = 5000;

/**
 * Takes the record of `target` (1×1) apart into single numbers: a node for each entry that has a
 * gradient, an edge for each use of it, with the local derivative as the operation itself gives it.
 * Throws RangeError for a graph of more than `MOST_ENTRIES` entries.
 */
export function entryGraph(target: Value): EntryGraph {
  if (target.size !== 1) throw new Error(`paths lead to a single number, not to ${nameOf(target)}`);
  const values = target.graph.ancestors(target).filter(({ tracked }) => tracked);
  const size = values.reduce((sum, value) => sum + value.size, 0);
  if (size > MOST_ENTRIES) {
    throw new RangeError(
      `${size} numbers are too many to take apart; ${MOST_ENTRIES} are the most`,
    );
  }
  const entries: Entry[] = [];
  const starts = new Map<Value, number>();
  for (const value of values) {
    starts.set(value, entries.length);
    for (let index = 0; index < value.size; index++) entries.push({ value, index });
  }
  const nodeOf = (value: Value, index: number): number => {
    const start = starts.get(value);
    if (start === undefined || !(index >= 0 && index < value.size)) {
      throw new Error(`${nameOf(target)} has no gradient in entry ${index} of ${nameOf(value)}`);
    }
    return start + index;
  };
  const edges = values
    .filter(({ inputs }) => inputs.length > 0)
    .flatMap((result) => edgesInto(result, nodeOf));
  return { size, entries, edges, nodeOf };
}

function edgesInto(result: Value, nodeOf: EntryGraph['nodeOf']): EntryEdge[] {
  const derivativesOf = entryDerivatives(result);
  return Array.from({ length: result.size }, (_, index) => {
    const bySlot = derivativesOf(index);
    return bySlot.flatMap((used, slot) =>
      result.inputs[slot].tracked
        ? used.map(({ index: source, derivative }, place) => ({
            from: nodeOf(result.inputs[slot], source),
            to: nodeOf(result, index),
            derivative,
            result: { value: result, index },
            slot,
            term: termAt(result, bySlot, place),
          }))
        : [],
    );
  }).flat();
}

/** Entries in the same place of their lists meet in one term; one that is alone meets all of them. */
function termAt(result: Value, bySlot: readonly EntryDerivative[][], place: number): Entry[] {
  return result.inputs.map((value, slot) => {
    const used = bySlot[slot];
    const { index } = used[used.length === 1 ? 0 : place] ?? { index: 0 };
    return { value, index };
  });
}
