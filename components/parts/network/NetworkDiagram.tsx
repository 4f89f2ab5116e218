import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { startLinkedHighlight } from '../highlight/linked-highlight.ts';
import { DataTable } from '../table/DataTable.tsx';
import { TableTwin } from '../table/TableTwin.tsx';
import { Edges } from './Edges.tsx';
import { LayerColumn } from './LayerColumn.tsx';
import { isWeight, type NetworkData, type NetworkPart, sizesOf } from './network-data.ts';
import { KEY_HELP, moveFocus } from './network-keys.ts';
import { layoutNetwork, type NetworkLayout } from './network-layout.ts';
import { networkTables } from './network-tables.ts';
import { describeNetwork, describePart } from './network-words.ts';
import { partOf, selectorOf } from './part-element.ts';
import './network-diagram.css';

/**
 * Which numbers are written in the drawing; edges show gradients only with `gradients`. `forward` is
 * weights with activations, `backward` weights with deltas: what each pass multiplies.
 */
export type NetworkNumbers =
  | 'none'
  | 'activations'
  | 'weights'
  | 'gradients'
  | 'forward'
  | 'backward';

export interface NetworkDiagramProps {
  /** Unique on the page. */
  id: string;
  network: NetworkData;
  show?: NetworkNumbers | undefined;
  /** The part the figure speaks of at present. */
  current?: NetworkPart | undefined;
  /** Called with what is pointed at or focused, or undefined. */
  onHighlight?: ((part: NetworkPart | undefined) => void) | undefined;
  /** Called when a part is clicked, or chosen by Enter or the space bar. */
  onSelect?: ((part: NetworkPart) => void) | undefined;
  /** Digits of the numbers that are read out and tabled. */
  digits?: number | undefined;
  /** False where the figure has a table of its own. */
  table?: boolean | undefined;
  /** What a figure draws besides, between edges and neurons, with so much room beyond the output. */
  between?: ((layout: NetworkLayout) => ComponentChildren) | undefined;
  room?: number | undefined;
}

/** A network as it is: width is size, dashes are negative; each part can be focused and read. */
export function NetworkDiagram(props: NetworkDiagramProps) {
  const {
    id,
    network,
    show = 'none',
    current,
    onHighlight,
    onSelect,
    digits = 4,
    room = 0,
  } = props;
  const drawing = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState<NetworkPart>({ layer: 0, neuron: 0 });
  const [pointed, setPointed] = useState<NetworkPart | undefined>(undefined);
  const sizes = sizesOf(network);
  const layout = layoutNetwork(sizes);
  const drawn = layout.layers.map((layer) => layer.neurons.length);
  const tabStop = isDrawn(stop, drawn) ? stop : { layer: 0, neuron: 0 };

  useEffect(startLinkedHighlight, []);

  const point = (part: NetworkPart | undefined) => {
    setPointed(part);
    onHighlight?.(part);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const part = partOf(event.target);
    if (!part) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect?.(part);
      return;
    }
    const next = moveFocus(part, event, drawn);
    if (!next) return;
    event.preventDefault();
    drawing.current?.querySelector<SVGElement>(selectorOf(next))?.focus();
  };

  const about = { network, layout, show, current, tabStop, digits };
  return (
    <div class={`network-diagram shows-${show}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset. */}
      <svg
        ref={drawing}
        viewBox={`0 0 ${layout.width + room} ${layout.height}`}
        style={{ maxInlineSize: `${Math.round((layout.width + room) * 1.45)}px` }}
        role="group"
        aria-label={describeNetwork(network)}
        aria-describedby={`${id}-keys`}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const part = partOf(event.target);
          if (part) onSelect?.(part);
        }}
        onPointerOver={(event) => point(partOf(event.target))}
        onPointerLeave={() => point(undefined)}
        onFocusIn={(event) => {
          const part = partOf(event.target);
          if (part) setStop(part);
          point(part);
        }}
        onFocusOut={() => point(undefined)}
      >
        {network.layers.map((_, i) => (
          <Edges key={`to-${i + 1}`} layer={i + 1} {...about} />
        ))}
        {props.between?.(layout)}
        {sizes.map((_, layer) => (
          <LayerColumn key={`layer-${layer}`} layer={layer} {...about} />
        ))}
      </svg>
      <p class="network-readout" aria-hidden="true">
        {pointed && isDrawn(pointed, drawn) ? describePart(network, pointed, digits) : '\u00a0'}
      </p>
      <p id={`${id}-keys`} class="visually-hidden">
        {KEY_HELP}
      </p>
      {props.table !== false && (
        <TableTwin
          table={() =>
            networkTables(network).map((table) => (
              <DataTable key={table.caption} digits={digits} {...table} />
            ))
          }
        />
      )}
    </div>
  );
}

/** False for a part of a network of another shape, or of a folded layer. */
function isDrawn(part: NetworkPart, drawn: readonly number[]): boolean {
  if (isWeight(part)) return part.to < drawn[part.layer] && part.from < drawn[part.layer - 1];
  return part.neuron < drawn[part.layer];
}
