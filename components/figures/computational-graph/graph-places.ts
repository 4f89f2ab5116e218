import type { EntryEdge } from '../../../src/engine/graph/index.ts';
import type { Value } from '../../../src/engine/graph/value.ts';
import type { ExpressionGraph } from './graph-model.ts';

/** What a part of the figure stands for: a value by its node, a local derivative by its edge, from 1. */
export interface GraphPlace {
  readonly sym: 'value' | 'local';
  readonly to: number;
}

export const placeOfNode = (node: number): GraphPlace => ({ sym: 'value', to: node + 1 });

/** Returns the place of an edge, also of a copy of it that a derivation holds. */
export function placeOfEdge({ scalars }: ExpressionGraph, edge: EntryEdge): GraphPlace {
  const found = scalars.edges.findIndex(
    ({ from, to, slot }) => from === edge.from && to === edge.to && slot === edge.slot,
  );
  return { sym: 'local', to: found + 1 };
}

/** Returns the place of a recorded value; undefined for a number, which has no node. */
export function placeOfValue({ nodes }: ExpressionGraph, value: Value): GraphPlace | undefined {
  const found = nodes.findIndex((node) => node.value === value);
  return found < 0 ? undefined : placeOfNode(found);
}

/** The attributes of an element that takes part in the linked highlight. */
export const linked = ({ sym, to }: GraphPlace) => ({ 'data-sym': sym, 'data-to': to });

/** Says in TeX what a piece of a formula stands for. */
export const linkedTex = ({ sym, to }: GraphPlace, tex: string) =>
  `\\htmlData{sym=${sym},to=${to}}{${tex}}`;
