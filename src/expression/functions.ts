import type { Value } from '../engine/graph/value.ts';
import * as engine from '../engine/operations/index.ts';

/** What can be called by name in an expression. */
export interface NamedFunction {
  readonly arity: number;
  readonly record: (...inputs: Value[]) => Value;
}

const unary = (record: (x: Value) => Value): NamedFunction => ({ arity: 1, record });

/** The functions of an expression, every one an operation of the engine. */
export const FUNCTIONS: ReadonlyMap<string, NamedFunction> = new Map([
  ['exp', unary(engine.exp)],
  ['log', unary(engine.log)],
  ['sqrt', unary(engine.sqrt)],
  ['sin', unary(engine.sin)],
  ['cos', unary(engine.cos)],
  ['tanh', unary(engine.tanh)],
  ['sigmoid', unary(engine.sigmoid)],
  ['relu', unary(engine.relu)],
  ['softplus', unary(engine.softplus)],
  ['max', { arity: 2, record: engine.max }],
]);
