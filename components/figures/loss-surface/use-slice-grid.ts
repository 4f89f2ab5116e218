import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { emptyGrid, fillGridRow, type HeightGrid, heightGrid } from '../../parts/plot/contours.ts';
import { runSlice } from '../../parts/run/run-slice.ts';
import { axesOf, lossOver, type Slice } from './slice.ts';
import { CELLS } from './slice-grid.ts';

/** Milliseconds of each frame given to the picture. */
const BUDGET = 8;

/**
 * Returns the loss over a slice as soon as it is computed: some rows a frame, so that no network
 * freezes the page. The first one is computed at once, for the page as it was built.
 */
export function useSliceGrid(slice: Slice): HeightGrid | undefined {
  const [shown, setShown] = useState(() => ({ slice, grid: gridOf(slice) }));
  const first = useRef(slice);
  useLayoutEffect(() => {
    if (slice === first.current) return;
    const { x, y } = axesOf(slice);
    const grid = emptyGrid(x, y, CELLS);
    const heightsOf = lossOver(slice);
    let row = 0;
    let frame = 0;
    const work = () => {
      const end = runSlice({
        update: () => {
          fillGridRow(grid, row++, heightsOf);
          return row > CELLS ? { kind: 'finished', message: '' } : undefined;
        },
        most: Number.POSITIVE_INFINITY,
        budget: BUDGET,
        now: () => performance.now(),
      });
      if (end) setShown({ slice, grid });
      else frame = requestAnimationFrame(work);
    };
    first.current = slice;
    work();
    return () => cancelAnimationFrame(frame);
  }, [slice]);
  return shown.slice === slice ? shown.grid : undefined;
}

function gridOf(slice: Slice): HeightGrid {
  const { x, y } = axesOf(slice);
  return heightGrid(x, y, CELLS, lossOver(slice));
}
