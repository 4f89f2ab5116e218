import type { GraphNode } from './graph-model.ts';
import { linked, placeOfNode } from './graph-places.ts';
import { BOX, type Point } from './layered-layout.ts';
import type { Gathered } from './sweeps.ts';
import { describeNode, formatInBox } from './words.ts';

export interface GraphBoxProps {
  index: number;
  at: Point;
  node: GraphNode;
  /** The name of the expression's result. */
  result: string;
  /** True when its value is there. */
  known: boolean;
  gathered: Gathered | undefined;
  tangent: number | undefined;
  chosen: boolean;
  busy: boolean;
  tabStop: boolean;
  onChoose: () => void;
}

/** One value of the graph: its name and operation, its value, and what each mode knows of it. */
export function GraphBox(props: GraphBoxProps) {
  const { index, at, node, result, known, gathered, tangent, chosen, busy, tabStop } = props;
  const left = at.x - BOX.width / 2;
  const top = at.y - BOX.height / 2;
  const line = (i: number) => top + 18 + 18.5 * i;
  const isVariable = node.sign === '';
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a box of a drawing cannot be a button. */}
      <g
        class={`graph-node${isVariable ? ' is-variable' : ''}${chosen ? ' is-chosen' : ''}${busy ? ' is-busy' : ''}`}
        role="button"
        aria-pressed={chosen}
        aria-label={describeNode(node, result, { value: known, gradient: gathered?.gradient })}
        tabindex={tabStop ? 0 : -1}
        data-node={index}
        {...linked(placeOfNode(index))}
        onClick={props.onChoose}
      >
        <rect x={left} y={top} width={BOX.width} height={BOX.height} rx={isVariable ? 22 : 5} />
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: these words of the drawing take no focus; the box says them. */}
      <g aria-hidden="true">
        <text class="graph-name" x={at.x} y={line(0)}>
          {isVariable ? node.name : `${node.name}: ${node.sign}`}
        </text>
        <text class="graph-value" x={at.x} y={line(1)}>
          {known ? formatInBox(node.number) : '?'}
        </text>
        {gathered && (
          <text class="graph-gradient" x={at.x} y={line(2)}>
            {`← ${formatInBox(gathered.gradient)}${gathered.whole ? '' : ' …'}`}
          </text>
        )}
        {tangent !== undefined && (
          <text class="graph-tangent" x={at.x} y={line(3)}>
            {`→ ${formatInBox(tangent)}`}
          </text>
        )}
      </g>
    </>
  );
}
