import type { PathsState } from './paths-link.ts';
import { pathThroughLayers } from './paths-model.ts';

const COLUMN = 58;
const ROW = 34;
const PAD = 22;
const RADIUS = 8;

/** The network, every weight a line, with one path from the first weight to the loss drawn strong. */
export function LayersDrawing({ width, layers, path }: PathsState) {
  const height = 2 * PAD + (width - 1) * ROW;
  const x = (column: number) => PAD + column * COLUMN;
  const y = (neuron: number) => PAD + neuron * ROW;
  const middle = y((width - 1) / 2);
  const all = Array.from({ length: width }, (_, i) => i);
  const hidden = Array.from({ length: layers }, (_, i) => i + 1);
  const [output, loss] = [layers + 1, layers + 2];
  const way = pathThroughLayers({ width, layers }, path);
  const stops = way.map((neuron, i) => `${x(i + 1)} ${y(neuron)}`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="layers-drawing" tabIndex={0} aria-label="Network, drawn">
      <svg
        viewBox={`0 0 ${x(loss) + PAD} ${height}`}
        style={{
          minInlineSize: `${0.62 * (x(loss) + PAD)}px`,
          maxInlineSize: `${1.3 * (x(loss) + PAD)}px`,
        }}
        role="img"
        aria-label={`Network of ${layers} hidden layers with ${width} neurons each; a path from the first weight goes through the neurons ${way.map((neuron) => neuron + 1).join(', ')}`}
      >
        {hidden.map((layer) => (
          <path
            key={layer}
            class="layers-edges"
            d={all
              .flatMap((from) =>
                all.map((to) => `M${x(layer - 1)} ${y(from)}L${x(layer)} ${y(to)}`),
              )
              .join('')}
          />
        ))}
        <path
          class="layers-edges"
          d={`${all.map((from) => `M${x(layers)} ${y(from)}L${x(output)} ${middle}`).join('')}L${x(loss)} ${middle}`}
        />
        <path class="layers-weight" d={`M${x(0)} ${y(0)}L${stops[0]}`} />
        <path
          class="layers-path"
          d={`M${stops.join('L')}L${x(output)} ${middle}L${x(loss)} ${middle}`}
        />
        {[0, ...hidden].map((layer) =>
          all.map((neuron) => (
            <circle
              key={`${layer}-${neuron}`}
              class={`layers-neuron${layer > 0 && way[layer - 1] === neuron ? ' is-on-path' : ''}`}
              cx={x(layer)}
              cy={y(neuron)}
              r={RADIUS}
            />
          )),
        )}
        <circle class="layers-neuron is-on-path" cx={x(output)} cy={middle} r={RADIUS} />
        <rect
          class="layers-loss"
          x={x(loss) - RADIUS}
          y={middle - RADIUS}
          width={2 * RADIUS}
          height={2 * RADIUS}
        />
        <text x={x(loss)} y={middle - 14}>
          L
        </text>
      </svg>
    </section>
  );
}
