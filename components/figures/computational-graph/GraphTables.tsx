import { derivativeLatexOf } from '../../../src/engine/graph/index.ts';
import { TypesetMath } from '../../notation/TypesetMath.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import type { ExpressionGraph } from './graph-model.ts';
import { placeOfEdge, placeOfNode } from './graph-places.ts';
import { gatheredAt, progressAt, tangentsAt } from './sweeps.ts';

/** The drawing's twin: its values and its edges, as far as they are known. */
export function GraphTables({ graph, step }: { graph: ExpressionGraph; step: number }) {
  const { nodes, scalars, computed, variables } = graph;
  const progress = progressAt(graph, step);
  const gathered = gatheredAt(graph, progress);
  const tangents = tangentsAt(graph, progress);
  const known = new Set(computed.slice(0, progress.computed));
  const isKnown = (node: number) => nodes[node].sign === '' || known.has(node);
  const result = nodes[nodes.length - 1].name;
  const leaf = nodes[variables[progress.sweep]].name;
  return (
    <>
      <DataTable
        caption="Values"
        columns={['value', 'computed as', 'number', `∂${result}/∂value`, `∂value/∂${leaf}`]}
        rows={nodes.map(({ name, formula, number }, i) => ({
          header: name,
          place: placeOfNode(i),
          cells: [
            formula || 'variable',
            isKnown(i) ? number : '–',
            gathered[i]?.gradient ?? '–',
            tangents[i] ?? '–',
          ],
        }))}
      />
      <DataTable
        caption="Edges and their local derivatives"
        columns={['edge', 'local derivative', 'number']}
        rows={scalars.edges.map((edge) => {
          const {
            from,
            to,
            slot,
            result: { value },
            derivative,
          } = edge;
          return {
            header: `${nodes[from].name} → ${nodes[to].name}${slot > 0 && scalars.edges.some((other) => other.from === from && other.to === to && other.slot < slot) ? ', again' : ''}`,
            place: placeOfEdge(graph, edge),
            cells: [
              <TypesetMath
                key={derivativeLatexOf(value, slot)}
                tex={derivativeLatexOf(value, slot)}
              />,
              isKnown(to) ? derivative : '–',
            ],
          };
        })}
      />
    </>
  );
}
