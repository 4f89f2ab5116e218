import { contourPath, type HeightGrid } from './contours.ts';
import type { PlotArea } from './plot-area.ts';
import './contour-lines.css';

export interface ContourLinesProps {
  grid: HeightGrid;
  /** The heights drawn, the lowest first; the lower, the stronger the line. */
  levels: readonly number[];
  area: PlotArea;
}

/** A surface as lines of equal height, inside a plot. */
export function ContourLines({ grid, levels, area }: ContourLinesProps) {
  return (
    <g class="contour-lines">
      {levels.map((level, i) => (
        <path
          key={level}
          d={contourPath(grid, level, area)}
          stroke-opacity={Math.round(100 * (1 - (0.6 * i) / levels.length)) / 100}
        />
      ))}
    </g>
  );
}
