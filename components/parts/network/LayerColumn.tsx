import { formatShort } from '../text/format-number.ts';
import type { DrawingProps } from './drawing.ts';
import { samePart } from './network-data.ts';
import { RADIUS } from './network-layout.ts';
import { describePart, layerName } from './network-words.ts';
import { partAttributes } from './part-element.ts';
import { largest } from './stroke.ts';

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** One layer: its name, its neurons, and how many are not drawn. */
export function LayerColumn(props: DrawingProps) {
  const { layer, network, layout, show, current, tabStop, digits } = props;
  const { neurons, hidden, foldedAt } = layout.layers[layer];
  const biases = network.layers[layer - 1]?.biases;
  const back = show === 'gradients' || show === 'backward';
  const values = back ? network.deltas?.[layer - 1] : network.activations?.[layer];
  const full = largest(Array.from(values ?? []), 1);
  return (
    <g class="layer-column">
      <text class="layer-name" x={foldedAt.x} y="14">
        {layerName(layer, layout.layers.length)}
      </text>
      {neurons.map(({ x, y }, neuron) => {
        const part = { layer, neuron };
        const value = values?.[neuron];
        const showsValue = show !== 'none' && show !== 'weights' && value !== undefined;
        return (
          <g key={`neuron-${neuron + 1}`}>
            {/* biome-ignore lint/a11y/useSemanticElements: a circle of a drawing cannot be a button. */}
            <g
              class={neuronClass(showsValue ? value : undefined, samePart(current, part))}
              role="button"
              tabindex={samePart(tabStop, part) ? 0 : -1}
              aria-label={describePart(network, part, digits)}
              {...partAttributes(part)}
            >
              <circle class="neuron-paper" cx={x} cy={y} r={RADIUS} />
              {showsValue && (
                <circle
                  class="neuron-fill"
                  cx={x}
                  cy={y}
                  r={RADIUS}
                  fill-opacity={fillOpacity(value, full)}
                />
              )}
              <circle class="neuron-ring" cx={x} cy={y} r={RADIUS} />
            </g>
            {/* Beside the button, not in it: its name says the number with more digits. */}
            <text class="neuron-text" x={x} y={y} dy="0.34em">
              {showsValue ? formatShort(value) : symbolOf(layer, neuron)}
            </text>
            {(show === 'weights' || show === 'forward') && biases && (
              <text class="neuron-bias" x={x} y={y + RADIUS + 10} data-sym="b" {...place(part)}>
                {formatShort(biases[neuron])}
              </text>
            )}
          </g>
        );
      })}
      {hidden > 0 && (
        <text class="layer-folded" x={foldedAt.x} y={foldedAt.y}>
          … {hidden} more
        </text>
      )}
    </g>
  );
}

function place({ layer, neuron }: { layer: number; neuron: number }) {
  return { 'data-layer': layer, 'data-to': neuron + 1 };
}

function neuronClass(value: number | undefined, current: boolean): string {
  const negative = value !== undefined && value < 0;
  return `neuron${negative ? ' is-negative' : ''}${current ? ' is-current' : ''}`;
}

/** A fill of at most 0.3, so that the number on it keeps its contrast. */
function fillOpacity(value: number, full: number): number {
  const share = Number.isFinite(value) ? Math.abs(value) / full : 0;
  return Math.round(30 * share) / 100;
}

function symbolOf(layer: number, neuron: number): string {
  const index = [...String(neuron + 1)].map((digit) => SUBSCRIPTS[Number(digit)]).join('');
  return `${layer === 0 ? 'x' : 'a'}${index}`;
}
