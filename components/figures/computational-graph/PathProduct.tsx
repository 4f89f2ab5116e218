import type { DerivedPath } from '../../../src/engine/graph/index.ts';
import { formatPlain } from '../../parts/text/format-number.ts';
import type { ExpressionGraph } from './graph-model.ts';
import { linked, placeOfEdge } from './graph-places.ts';
import { factor } from './words.ts';

/** The local derivatives along a path in numbers, each linked to its edge, and their product. */
export function PathProduct({ graph, path }: { graph: ExpressionGraph; path: DerivedPath }) {
  const { factors, product } = path;
  const alone = factors.length === 1;
  return (
    <span class="graph-product">
      {factors.map(({ edge, derivative }, i) => (
        <>
          {i > 0 && ' × '}
          <span {...linked(placeOfEdge(graph, edge))}>
            {alone ? formatPlain(derivative) : factor(derivative)}
          </span>
        </>
      ))}
      {!alone && `${factors.length > 1 ? ' = ' : ''}${formatPlain(product)}`}
    </span>
  );
}
