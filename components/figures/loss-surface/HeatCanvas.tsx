import { useEffect, useRef } from 'preact/hooks';
import { onThemeChange } from '../../../src/reader/theme.ts';
import type { HeightGrid } from '../../parts/plot/contours.ts';
import { shadesOf } from './slice-grid.ts';

/** The darkest shade. */
const DARKEST = 0.62;

/** The loss as shades on a canvas of one pixel a corner, beneath the contour lines. */
export function HeatCanvas({ grid }: { grid: HeightGrid }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const corners = grid.cells + 1;
  useEffect(() => {
    const paint = () => {
      const context = canvas.current?.getContext('2d');
      if (!canvas.current || !context) return;
      context.clearRect(0, 0, corners, corners);
      context.fillStyle = getComputedStyle(canvas.current).getPropertyValue('--loss');
      shadesOf(grid).forEach((shade, i) => {
        context.globalAlpha = DARKEST * shade;
        // The grid's first row is the lowest, the canvas's the highest.
        context.fillRect(i % corners, grid.cells - Math.floor(i / corners), 1, 1);
      });
    };
    paint();
    return onThemeChange(paint);
  }, [grid]);
  return (
    <div class="surface-heat" aria-hidden="true">
      <canvas ref={canvas} width={corners} height={corners} />
    </div>
  );
}
