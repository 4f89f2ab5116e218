import { derivationOf, latexOf, stepLatexOf } from '../../../src/engine/graph/index.ts';
import type { Value } from '../../../src/engine/graph/value.ts';
import type { ExpressionGraph } from './graph-model.ts';

/** A formula of more symbols than this is not written out: values used twice can double it each time. */
const MOST_SYMBOLS = 40;

/** The most paths that are written out; the rest is summed. */
const MOST_PATHS = 8;

/** Writes the derivative of the result in one value, path by path. */
export const derive = ({ nodes, recorded }: ExpressionGraph, chosen: number) =>
  derivationOf(recorded.result, nodes[chosen].value, 0, { most: MOST_PATHS });

/** Writes the expression as one formula, or where that would be long its last step. */
export function wholeFormula({ recorded: { graph, result } }: ExpressionGraph): string {
  const symbols = new Map<Value, number>();
  for (const value of graph.ancestors(result)) {
    const inside = value.inputs.reduce((sum, input) => sum + (symbols.get(input) as number), 0);
    symbols.set(value, 1 + inside);
  }
  const name = result.label ? `${result.label.latex} = ` : '';
  if (result.inputs.length === 0) return latexOf(result);
  const short = (symbols.get(result) as number) <= MOST_SYMBOLS;
  return name + (short ? latexOf(result) : stepLatexOf(result));
}
