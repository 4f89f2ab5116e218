import type { EntrywiseActivationName } from '../../../src/engine/operations/activations/index.ts';
import type { PlotArea } from '../../parts/plot/plot-area.ts';
import { flatStretches } from './explorer-model.ts';

export interface FlatStretchesProps {
  name: EntrywiseActivationName;
  threshold: number;
  area: PlotArea;
}

/** Shades where a function is flat. */
export function FlatStretches({ name, threshold, area }: FlatStretchesProps) {
  const { x, top, bottom } = area;
  return (
    <>
      {flatStretches(name, threshold).map(([from, to]) => {
        const [left, right] = [x.place(Math.max(from, x.low)), x.place(Math.min(to, x.high))];
        return (
          <rect
            key={from}
            class="flat-stretch"
            x={left}
            y={top}
            width={Math.max(0, right - left)}
            height={bottom - top}
          />
        );
      })}
    </>
  );
}
