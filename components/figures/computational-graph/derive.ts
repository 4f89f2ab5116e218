import {
  chainLatex,
  type DerivedPath,
  derivationOf,
  type Formula,
  symbolOf,
} from '../../../src/engine/graph/index.ts';
import type { Value } from '../../../src/engine/graph/value.ts';
import type { ExpressionGraph } from './graph-model.ts';
import { linkedTex, placeOfEdge, placeOfValue } from './graph-places.ts';

/** A formula of more symbols than this is not written out: values used twice can double it each time. */
const MOST_SYMBOLS = 40;

/** The most paths that are written out; the rest is summed. */
const MOST_PATHS = 8;

/** Writes the derivative of the result in one value, path by path. */
export const derive = ({ nodes, recorded }: ExpressionGraph, chosen: number) =>
  derivationOf(recorded.result, nodes[chosen].value, 0, { most: MOST_PATHS });

/** Writes the product along a path, every factor linked to its edge. */
export function chainTex(graph: ExpressionGraph, path: DerivedPath): string {
  const factors = path.factors.map((factor) => {
    const symbols = linkedTex(placeOfEdge(graph, factor.edge), factor.symbols);
    return { ...factor, symbols };
  });
  return chainLatex({ ...path, factors }, 'symbols');
}

/** Writes the expression as one formula, or where that would be long its last step. */
export function wholeFormula(graph: ExpressionGraph): string {
  const { recorded } = graph;
  const { result } = recorded;
  const symbols = new Map<Value, number>();
  for (const value of recorded.graph.ancestors(result)) {
    const inside = value.inputs.reduce((sum, input) => sum + (symbols.get(input) as number), 0);
    symbols.set(value, 1 + inside);
  }
  const short = (symbols.get(result) as number) <= MOST_SYMBOLS;
  /** A value by its symbol or, so many operations deep, as it is computed; linked to its node. */
  const write = (value: Value, depth: number): Formula => {
    const formula =
      value.inputs.length === 0 || depth === 0
        ? symbolOf(value)
        : value.operation.latex(value.inputs.map((input) => write(input, depth - 1)));
    const place = placeOfValue(graph, value);
    return place ? { ...formula, latex: linkedTex(place, formula.latex) } : formula;
  };
  const name = result.label && result.inputs.length > 0 ? `${write(result, 0).latex} = ` : '';
  return name + write(result, short ? MOST_SYMBOLS : 1).latex;
}
