import type { Numbers } from '../../../src/engine/graph/numbers.ts';
import { classColour } from './class-marks.ts';
import { cellOpacity, fillRow, type RegionGrid, verdictOf } from './region.ts';
import type { PredictPoints } from './region-painter.ts';

export interface StillRegionProps {
  predict: PredictPoints;
  outputs: number;
  grid: Pick<RegionGrid, 'x' | 'y'>;
}

/** Coarse, for it is part of the page's HTML. */
const CELLS = 14;
const SHADES = 4;

/** A model's verdicts as the book was built: neighbouring cells of one shade are one rectangle. */
export function StillRegion({ predict, outputs, grid }: StillRegionProps) {
  const points = new Float64Array(2 * CELLS);
  return (
    <svg
      class="still-region"
      viewBox={`0 0 ${CELLS} ${CELLS}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {Array.from({ length: CELLS }, (_, row) => {
        fillRow(points, row, { ...grid, cells: CELLS });
        return stretches(predict(points), outputs).map(({ from, to, kind, shade }) => (
          <rect
            key={`${row}-${from}`}
            x={from}
            y={row}
            width={to - from}
            height="1"
            fill={`var(${classColour(kind)})`}
            fill-opacity={Math.round(100 * cellOpacity(shade / SHADES)) / 100}
          />
        ));
      })}
    </svg>
  );
}

interface Stretch {
  from: number;
  to: number;
  kind: number;
  shade: number;
}

function stretches(values: Numbers, outputs: number): Stretch[] {
  const found: Stretch[] = [];
  for (let column = 0; column < CELLS; column++) {
    const verdict = verdictOf(values, column, outputs);
    const shade = Math.round(SHADES * verdict.decided);
    const last = found[found.length - 1];
    if (last && last.kind === verdict.class && last.shade === shade) last.to = column + 1;
    else found.push({ from: column, to: column + 1, kind: verdict.class, shade });
  }
  return found;
}
