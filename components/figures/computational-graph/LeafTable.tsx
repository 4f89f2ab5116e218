import { checkOf } from '../../parts/gradient-check/check-model.ts';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { formatPlain } from '../../parts/text/format-number.ts';
import type { ExpressionGraph } from './graph-model.ts';
import { placeOfNode } from './graph-places.ts';

/** The gradient in every variable beside its central difference. */
export function LeafTable({ graph, epsilon }: { graph: ExpressionGraph; epsilon: number }) {
  const { nodes, variables, recorded } = graph;
  return (
    <DataTable
      caption={`Gradients, and central differences with ε = ${formatPlain(epsilon)}`}
      columns={['variable', 'gradient', 'central difference', 'relative distance']}
      digits={6}
      rows={variables.map((node) => {
        const { name, value } = nodes[node];
        const checked = checkOf({ target: recorded.result, leaf: value, index: 0 }, epsilon);
        return {
          header: name,
          place: placeOfNode(node),
          cells: [checked.analytic, checked.numeric, checked.distance],
        };
      })}
    />
  );
}
