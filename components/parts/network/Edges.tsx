import { formatShort } from '../text/format-number.ts';
import type { DrawingProps } from './drawing.ts';
import { samePart, weightGradientOf, weightOf } from './network-data.ts';
import { labelPoint, RADIUS } from './network-layout.ts';
import { describePart } from './network-words.ts';
import { partAttributes } from './part-element.ts';
import { fullStroke, strokeWidth, widestStroke } from './stroke.ts';

/** More numbers than this between two layers would cover each other. */
const MOST_NUMBERS = 12;

/** The weights into one layer: width by size, dashed where negative. */
export function Edges({ layer, network, layout, show, current, tabStop, digits }: DrawingProps) {
  const sources = layout.layers[layer - 1].neurons;
  const targets = layout.layers[layer].neurons;
  const quantity = show === 'gradients' ? 'gradients' : 'weights';
  const full = fullStroke(network, quantity);
  const count = sources.length * targets.length;
  const widest = widestStroke(count);
  const numbered = show !== 'none' && show !== 'activations' && count <= MOST_NUMBERS;
  const edges = targets.flatMap((target, to) =>
    sources.map((source, from) => {
      const part = { layer, to, from };
      const weight = quantity === 'weights';
      const value = weight ? weightOf(network, part) : weightGradientOf(network, part);
      const line = { x1: source.x + RADIUS, y1: source.y, x2: target.x - RADIUS, y2: target.y };
      return { part, value: value ?? Number.NaN, line, key: `${to}-${from}` };
    }),
  );
  return (
    <g class={`edges of-${quantity}`}>
      {edges.map(({ part, value, line, key }) => (
        // biome-ignore lint/a11y/useSemanticElements: a line of a drawing cannot be a button.
        <g
          key={key}
          class={edgeClass(value, samePart(current, part))}
          role="button"
          tabindex={samePart(tabStop, part) ? 0 : -1}
          aria-label={describePart(network, part, digits)}
          {...partAttributes(part)}
        >
          <line class="edge-reach" {...line} />
          <line class="edge-line" {...line} stroke-width={strokeWidth(value, full, widest)} />
        </g>
      ))}
      {numbered &&
        edges.map(({ part, value, key }) => (
          <text
            key={`number-${key}`}
            class="edge-number"
            {...labelPoint(sources, targets, part.from, part.to)}
            dy="0.32em"
          >
            {formatShort(value)}
          </text>
        ))}
    </g>
  );
}

function edgeClass(value: number, current: boolean): string {
  const sign = value < 0 ? ' is-negative' : '';
  const broken = Number.isFinite(value) ? '' : ' is-broken';
  return `edge${sign}${broken}${current ? ' is-current' : ''}`;
}
