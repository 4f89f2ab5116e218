import { Axes } from '../../parts/plot/Axes.tsx';
import { plotArea } from '../../parts/plot/plot-area.ts';
import { BINS, type LayerActivations } from './depth-model.ts';

export interface ActivationBinsProps {
  layers: readonly LayerActivations[];
  range: readonly [number, number];
}

/** A column of bins for each layer: the darker, the more of its activations lie there. */
export function ActivationBins({ layers, range }: ActivationBinsProps) {
  const area = plotArea([0.5, layers.length + 0.5], range, 220);
  const [low, high] = range;
  const width = (area.right - area.left) / layers.length;
  const height = (area.bottom - area.top) / BINS;
  return (
    <div class="plot">
      <svg
        viewBox={`0 0 ${area.width} ${area.height}`}
        role="img"
        aria-label="How the activations of each layer are spread: a column of bins for each layer"
      >
        {layers.map(({ shares }, l) =>
          shares.map((share, bin) =>
            share > 0 ? (
              <rect
                key={`${l} ${bin}`}
                class="activation-bin"
                x={Math.round(10 * (area.left + l * width)) / 10}
                y={Math.round(10 * (area.bottom - (bin + 1) * height)) / 10}
                width={Math.round(10 * width) / 10}
                height={Math.round(10 * height) / 10}
                fill-opacity={Math.round(100 * Math.sqrt(share)) / 100}
              />
            ) : null,
          ),
        )}
        <Axes area={area} xLabel="layer" yLabel="activation" counts />
      </svg>
      <p class="activation-note">
        Darker: more of the layer’s activations. Below {low} and above {high} they are drawn at the
        edge.
      </p>
    </div>
  );
}
