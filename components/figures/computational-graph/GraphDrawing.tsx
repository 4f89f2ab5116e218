import { useMemo, useRef, useState } from 'preact/hooks';
import { edgeMiddle, edgePath } from './edge-path.ts';
import { GraphBox } from './GraphBox.tsx';
import { KEY_HELP, neighbourOf } from './graph-keys.ts';
import type { ExpressionGraph } from './graph-model.ts';
import { linked, placeOfEdge } from './graph-places.ts';
import { layoutGraph } from './layered-layout.ts';
import { edgesInto, gatheredAt, progressAt, tangentsAt } from './sweeps.ts';
import { formatInBox } from './words.ts';

const LABEL = 'Computational graph, drawn. Enter points at one value or edge after another.';

export interface GraphDrawingProps {
  /** Unique on the page. */
  id: string;
  graph: ExpressionGraph;
  step: number;
  chosen: number;
  /** The edges of a path that is pointed out. */
  path: ReadonlySet<unknown>;
  onChoose: (node: number) => void;
}

/** The expression as a graph, from its variables on the left to its result on the right. */
export function GraphDrawing({ id, graph, step, chosen, path, onChoose }: GraphDrawingProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState(chosen);
  const { scalars, nodes, computed } = graph;
  const layout = useMemo(() => layoutGraph(scalars.size, scalars.edges), [scalars]);
  const progress = progressAt(graph, step);
  const gathered = gatheredAt(graph, progress);
  const tangents = tangentsAt(graph, progress);
  const known = new Set(computed.slice(0, progress.computed));
  const busy = busyNodes(graph, step);
  const busyEdges = new Set(busy.flatMap((node) => edgesInto(graph, node)));
  const result = nodes[nodes.length - 1].name;

  const onKeyDown = (event: KeyboardEvent) => {
    const place = (event.target as Element).closest<SVGElement>('[data-node]')?.dataset.node;
    if (place === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(Number(place));
      return;
    }
    const next = neighbourOf(Number(place), event.key, scalars.edges, layout.columns);
    if (next === undefined) return;
    event.preventDefault();
    drawing.current?.querySelector<SVGElement>(`[data-node="${next}"]`)?.focus();
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="graph-drawing" tabIndex={0} aria-label={LABEL} data-walk>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset. */}
      <svg
        ref={drawing}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        style={{
          minInlineSize: `${Math.round(0.8 * layout.width)}px`,
          maxInlineSize: `${Math.round(1.25 * layout.width)}px`,
        }}
        role="group"
        aria-label={`Graph of ${nodes.length} values from ${nodes[0].name} to ${result}`}
        aria-describedby={`${id}-keys`}
        onKeyDown={onKeyDown}
        onFocusIn={(event) => {
          const place = (event.target as Element).closest<SVGElement>('[data-node]')?.dataset.node;
          if (place !== undefined) setStop(Number(place));
        }}
      >
        {scalars.edges.map((edge, i) => (
          <path
            key={`${edge.from}-${edge.to}-${edge.slot}`}
            class={edgeClass(
              edge.derivative,
              known.has(edge.to),
              busyEdges.has(edge),
              path.has(edge),
            )}
            d={edgePath(layout.edges[i])}
          />
        ))}
        {nodes.map((node, i) => (
          <GraphBox
            key={i}
            index={i}
            at={layout.nodes[i]}
            node={node}
            result={result}
            known={node.value.inputs.length === 0 || known.has(i)}
            gathered={gathered[i]}
            tangent={tangents[i]}
            chosen={i === chosen}
            busy={busy.includes(i)}
            tabStop={i === (stop < nodes.length ? stop : 0)}
            onChoose={() => onChoose(i)}
          />
        ))}
        {scalars.edges.map((edge, i) => {
          const middle = edgeMiddle(layout.edges[i]);
          return (
            <g
              key={`number-${edge.from}-${edge.to}-${edge.slot}`}
              {...linked(placeOfEdge(graph, edge))}
            >
              <path class="graph-reach" d={edgePath(layout.edges[i])} />
              {known.has(edge.to) && (
                <text class="graph-local" x={middle.x} y={middle.y} dy="-0.3em">
                  {formatInBox(edge.derivative)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <p id={`${id}-keys`} class="visually-hidden">
        {KEY_HELP}
      </p>
    </section>
  );
}

/** The operations that the last step went through. */
function busyNodes({ computed }: ExpressionGraph, step: number): number[] {
  const each = computed.length;
  if (step === 0 || each === 0) return [];
  if (step <= each) return [computed[step - 1]];
  const forward = computed[(step - 1) % each];
  return step <= 2 * each ? [computed[2 * each - step], forward] : [forward];
}

function edgeClass(derivative: number, known: boolean, busy: boolean, onPath: boolean): string {
  const sign = known && derivative < 0 ? ' is-negative' : '';
  const broken = known && !Number.isFinite(derivative) ? ' is-broken' : '';
  return `graph-edge${sign}${broken}${busy ? ' is-busy' : ''}${onPath ? ' is-on-path' : ''}`;
}
