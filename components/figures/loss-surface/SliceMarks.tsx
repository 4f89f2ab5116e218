import type { PlotPlace } from '../../parts/plot/plot-place.ts';

export interface SliceMarksProps {
  /** Both in the units of the drawing. */
  home: PlotPlace;
  point: PlotPlace;
}

/** The network as a diamond, and the reader's point as a disc. */
export function SliceMarks({ home, point }: SliceMarksProps) {
  return (
    <>
      <path class="surface-home" d={`M${home.x} ${home.y - 9}l9 9l-9 9l-9 -9z`} />
      <circle class="slice-point" r="5.5" cx={point.x} cy={point.y} />
    </>
  );
}
