import type { DerivedPath, EntryEdge } from '../../../src/engine/graph/index.ts';
import { TypesetMath } from '../../notation/TypesetMath.tsx';
import { formatPlain } from '../../parts/text/format-number.ts';
import { chainTex, derive } from './derive.ts';
import type { ExpressionGraph } from './graph-model.ts';
import { PathProduct } from './PathProduct.tsx';
import { factor } from './words.ts';

export interface PathListProps {
  graph: ExpressionGraph;
  chosen: number;
  /** The number of the path that is pointed out, if one is. */
  shown: number | undefined;
  onShow: (path: number | undefined) => void;
}

/** Every path from a value to the result, the product along each, and their sum. */
export function PathList({ graph, chosen, shown, onShow }: PathListProps) {
  const { nodes, scalars } = graph;
  const { paths, count, rest, gradient, quotient } = derive(graph, chosen);
  const { name } = nodes[chosen];
  const result = nodes[nodes.length - 1].name;
  const label = `Paths from ${name} to ${result}. Enter points at one factor after another.`;
  const hidden = count - BigInt(paths.length);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: Enter walks through its factors.
    <section class="graph-paths" tabIndex={0} aria-label={label} data-walk>
      <p class="graph-paths-head">
        From {name} to {result} {count === 1n ? 'leads one path' : `lead ${count} paths`}.
      </p>
      <ul>
        {paths.map((path, i) => (
          <li key={wayOf(path, graph)}>
            <button
              type="button"
              class="graph-path"
              aria-pressed={i === shown}
              onClick={() => onShow(i === shown ? undefined : i)}
            >
              {wayOf(path, graph) || name}
            </button>
            <PathProduct graph={graph} path={path} />
            <TypesetMath tex={chainTex(graph, path)} />
          </li>
        ))}
        {hidden > 0n && (
          <li>
            {`${hidden} more, with smaller products, add up to `}
            <span class="graph-product">{formatPlain(rest)}</span>
          </li>
        )}
      </ul>
      <p class="graph-sum">
        <TypesetMath tex={quotient} /> = {sumOf(paths, hidden > 0n ? rest : undefined)}
        <strong>{formatPlain(gradient)}</strong>
      </p>
      {scalars.size === 1 && <p>A value changes as fast as itself.</p>}
    </section>
  );
}

/** Writes a path from the value to the result: a → v₁ → f; by its second use of a value, →₂. */
function wayOf({ factors }: DerivedPath, { nodes, scalars }: ExpressionGraph): string {
  const edges = factors.map(({ edge }) => edge).toReversed();
  if (edges.length === 0) return '';
  const stretch = ({ from, to, slot }: EntryEdge) => {
    const again = scalars.edges.some(
      (other) => other.from === from && other.to === to && other.slot < slot,
    );
    return ` →${again ? '₂' : ''} ${nodes[to].name}`;
  };
  return nodes[edges[0].from].name + edges.map(stretch).join('');
}

function sumOf(paths: readonly DerivedPath[], rest: number | undefined): string {
  const terms = [...paths.map(({ product }) => product), ...(rest === undefined ? [] : [rest])];
  return terms.length > 1 ? `${terms.map(factor).join(' + ')} = ` : '';
}
