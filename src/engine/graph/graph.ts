import { input, parameter } from './leaf.ts';
import {
  type Allocate,
  clear,
  demandLength,
  fillExactly,
  type Numbers,
  type Precision,
  zeros,
} from './numbers.ts';
import type { Operation } from './operation.ts';
import { type Plan, planFor } from './plan.ts';
import { nameOf, Value } from './value.ts';

/** Where a graph keeps its numbers, and whether it computes while it is recorded. */
export interface GraphOptions {
  /** Default: typed arrays of the graph's precision, each by itself. */
  readonly allocate?: Allocate;
  /** False: only record; every number is 0 until the first `forward`. Default true. */
  readonly compute?: boolean;
}

/**
 * A graph of operations, recorded once, replayed for ever.
 *
 * Calling an operation computes at once and records. `forward(target)` replays the record on new
 * data, `backward(target)` walks it in reverse; neither allocates.
 */
export class Graph {
  readonly precision: Precision;
  /** Gives the room for the values' numbers. */
  readonly allocate: Allocate;
  /** The record, in order of computation. */
  readonly values: Value[] = [];
  readonly #plans = new Map<Value, Plan>();
  /** The plan asked for last: training asks for the same one again and again. */
  #plan: Plan | undefined;

  readonly #compute: boolean;

  constructor(precision: Precision = 'float64', options: GraphOptions = {}) {
    this.precision = precision;
    this.allocate = options.allocate ?? ((size) => zeros(size, precision));
    this.#compute = options.compute ?? true;
  }

  /** Adds data of shape [rows, columns]; `tracked` where its gradient is wanted too. */
  input(rows: number, columns: number, data?: ArrayLike<number>, tracked = false): Value {
    const storage = this.allocate(rows * columns);
    if (data) fillExactly(storage, data);
    return this.#add(new Value(this, input, [], rows, columns, { data: storage, tracked }));
  }

  /** Adds a parameter; where `data` and `gradient` are typed arrays, it shares them (no copy). */
  parameter(rows: number, columns: number, data?: ArrayLike<number>, gradient?: Numbers): Value {
    const size = rows * columns;
    const shared = gradient !== undefined && ArrayBuffer.isView(data);
    const storage = shared ? (data as Numbers) : this.allocate(size);
    if (data && !shared) fillExactly(storage, data);
    demandLength(storage, size);
    if (gradient) demandLength(gradient, size);
    return this.#add(
      new Value(this, parameter, [], rows, columns, {
        data: storage,
        ...(gradient && { gradient }),
        tracked: true,
      }),
    );
  }

  /** Records an operation and computes its value of shape [rows, columns]. */
  record(operation: Operation, inputs: readonly Value[], rows: number, columns: number): Value {
    for (const value of inputs) this.#demandOwn(value);
    const tracked = inputs.some((value) => value.tracked);
    const value = this.#add(new Value(this, operation, inputs, rows, columns, { tracked }));
    if (this.#compute) operation.forward(value);
    return value;
  }

  /** Computes `target` again from the present data of its leaves. */
  forward(target: Value): void {
    const order = this.#planOf(target).forward;
    for (let i = 0; i < order.length; i++) order[i].operation.forward(order[i]);
  }

  /** Computes ∂target/∂v for every tracked value v that `target` (1×1) was computed from. */
  backward(target: Value): void {
    if (target.size !== 1) {
      throw new Error(`backward() starts at a single number, not at ${nameOf(target)}`);
    }
    const { cleared, backward } = this.#planOf(target);
    for (let i = 0; i < cleared.length; i++) clear(cleared[i]);
    if (target.tracked) target.gradient[0] = 1;
    for (let i = 0; i < backward.length; i++) backward[i].operation.backward(backward[i]);
  }

  /**
   * Forward mode: computes how every value on the way to `target` changes when the leaves change
   * in the given directions (each in the shape of its leaf; the other leaves stand still).
   */
  tangent(target: Value, directions: ReadonlyMap<Value, ArrayLike<number>>): void {
    for (const value of this.ancestors(target)) {
      if (value.tangent.length !== value.size) value.tangent = zeros(value.size, this.precision);
      if (value.inputs.length > 0) value.operation.tangent(value);
      else {
        const direction = directions.get(value);
        if (direction) fillExactly(value.tangent, direction);
        else clear(value.tangent);
      }
    }
  }

  /** Returns `target` and all it was computed from, in the order of the record. */
  ancestors(target: Value): Value[] {
    this.#demandOwn(target);
    const needed = new Set([target]);
    // Inputs stand before what is computed from them, so one walk back finds them all.
    for (let i = target.index; i >= 0; i--) {
      const value = this.values[i];
      if (needed.has(value)) for (const source of value.inputs) needed.add(source);
    }
    return this.values.filter((value) => needed.has(value));
  }

  #add(value: Value): Value {
    this.values.push(value);
    return value;
  }

  #demandOwn(value: Value): void {
    if (value.graph !== this) throw new Error(`${nameOf(value)} belongs to another graph`);
  }

  #planOf(target: Value): Plan {
    if (this.#plan?.target === target) return this.#plan;
    this.#plan = this.#plans.get(target) ?? planFor(target, this.ancestors(target));
    this.#plans.set(target, this.#plan);
    return this.#plan;
  }
}
