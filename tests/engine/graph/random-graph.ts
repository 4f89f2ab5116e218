import * as fc from 'fast-check';
import { Graph, type Value } from '../../../src/engine/graph/index.ts';
import * as engine from '../../../src/engine/operations/index.ts';

/** Every leaf is SIDE × SIDE. */
export const SIDE = 3;
const LEAVES = 3;

/** Steps that keep a square matrix square, and its entries small enough for central differences. */
const STEPS: readonly ((a: Value, b: Value) => Value)[] = [
  engine.add,
  engine.subtract,
  (a, b) => engine.multiply(engine.tanh(a), engine.sin(b)),
  (a, b) => engine.divide(a, engine.add(engine.exp(engine.tanh(b)), engine.softplus(b))),
  (a, b) => engine.matmul(engine.sigmoid(a), engine.transpose(engine.softmax(b))),
  (a, b) => engine.linear(engine.gelu(engine.tanh(a)), engine.cos(b), engine.mean(a, 'rows')),
  (a, b) => engine.add(engine.sum(engine.sin(a), 'columns'), engine.negate(b)),
  (a, b) => engine.multiply(a, engine.mean(engine.power(engine.tanh(b), 2))),
  (a) =>
    engine.log(engine.add(engine.power(engine.tanh(a), 2), engine.scale(engine.sigmoid(a), 2))),
  (a, b) => engine.softmaxCrossEntropy(engine.tanh(a), engine.softmax(b)),
];

/** How a random graph is made: each step takes any two values recorded before it, often the same ones again. */
export const recipes = fc.array(
  fc.record({
    step: fc.nat(STEPS.length - 1),
    a: fc.nat(99),
    b: fc.nat(99),
  }),
  { minLength: 1, maxLength: 8 },
);
/** What stands in its leaves. */
export const entries = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
  minLength: LEAVES * SIDE * SIDE,
  maxLength: LEAVES * SIDE * SIDE,
});

/** Records the graph of a recipe, its leaves, and the mean of what came last. */
export function build(recipe: readonly { step: number; a: number; b: number }[], data: number[]) {
  const graph = new Graph();
  const leaves = Array.from({ length: LEAVES }, (_, i) =>
    graph.parameter(SIDE, SIDE, data.slice(i * SIDE * SIDE, (i + 1) * SIDE * SIDE)),
  );
  const pool = [...leaves];
  for (const { step, a, b } of recipe) {
    const result = STEPS[step](pool[a % pool.length], pool[b % pool.length]);
    pool.push(result.columns === SIDE ? result : engine.add(result, leaves[0]));
  }
  return { graph, leaves, target: engine.mean(pool[pool.length - 1]) };
}
