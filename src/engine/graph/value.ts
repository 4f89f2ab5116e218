import type { Graph } from './graph.ts';
import { type Numbers, zeros } from './numbers.ts';
import type { Operation } from './operation.ts';

/** What a value is called: in code and messages (`name`) and in formulas (`latex`). */
export interface Label {
  readonly name: string;
  readonly latex: string;
}

/** One recorded matrix: what it is, how it was computed, and the gradient that flows back to it. */
export class Value {
  readonly graph: Graph;
  /** Its place in the record: every input of a value stands before it. */
  readonly index: number;
  readonly operation: Operation;
  readonly inputs: readonly Value[];
  readonly rows: number;
  readonly columns: number;
  readonly data: Numbers;
  /** ∂target/∂data after `graph.backward(target)`, in the shape of `data`. */
  readonly gradient: Numbers;
  /** The directional derivative of `data` after `graph.tangent(…)`; empty before it. */
  tangent: Numbers;
  /** False where no gradient is wanted: data, and what is computed from data alone. */
  readonly tracked: boolean;
  label: Label | undefined;

  constructor(
    graph: Graph,
    operation: Operation,
    inputs: readonly Value[],
    rows: number,
    columns: number,
    storage: { data?: Numbers; gradient?: Numbers; tracked: boolean },
  ) {
    this.graph = graph;
    this.index = graph.values.length;
    this.operation = operation;
    this.inputs = inputs;
    this.rows = rows;
    this.columns = columns;
    this.data = storage.data ?? graph.allocate(rows * columns);
    this.gradient = storage.gradient ?? graph.allocate(storage.tracked ? rows * columns : 0);
    this.tangent = zeros(0, graph.precision);
    this.tracked = storage.tracked;
    this.label = undefined;
  }

  /** The number of entries. */
  get size(): number {
    return this.data.length;
  }

  /** The one number of a 1×1 value. Throws where there are more. */
  get number(): number {
    if (this.size !== 1) throw new Error(`${nameOf(this)} is not a single number`);
    return this.data[0];
  }

  /** Names the value and returns it, so that figures and messages can speak of it. */
  named(name: string, latex: string = name): this {
    this.label = { name, latex };
    return this;
  }
}

/** Says which value is meant, for messages: `hidden (4×2)`. */
export function nameOf(value: Value): string {
  return `${value.label?.name ?? value.operation.name} (${value.rows}×${value.columns})`;
}
