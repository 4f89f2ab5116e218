import type { Numbers } from '../../../src/engine/graph/numbers.ts';
import { CLASS_COLOURS } from './class-marks.ts';
import { cellOpacity, fillRow, type RegionGrid, verdictOf } from './region.ts';

/** Computes the outputs of points `[n, 2]` as `[n, outputs]`. */
export type PredictPoints = (points: Float64Array) => Numbers;

export interface RegionPainter {
  /** Asks for a picture of the model as it is now. */
  paint: () => void;
  stop: () => void;
}

/** Milliseconds of each frame given to the picture. */
const BUDGET = 4;

/**
 * Paints a model's verdicts on a canvas of one pixel a cell, some rows a frame. A picture that is
 * asked for while one is being made comes after it, so that fast training never starves it.
 */
export function createRegionPainter(
  canvas: HTMLCanvasElement,
  model: () => { predict: PredictPoints; outputs: number; grid: RegionGrid },
): RegionPainter {
  const context = canvas.getContext('2d');
  let frame = 0;
  let row = 0;
  let asked = false;

  const paintRows = () => {
    frame = 0;
    if (!context) return;
    const { predict, outputs, grid } = model();
    const points = new Float64Array(2 * grid.cells);
    const { paper, classes } = readPalette(canvas);
    const end = performance.now() + BUDGET;
    for (; row < grid.cells && performance.now() < end; row++) {
      fillRow(points, row, grid);
      const values = predict(points);
      // Opaque: the region as built lies beneath.
      context.globalAlpha = 1;
      context.fillStyle = paper;
      context.fillRect(0, row, grid.cells, 1);
      for (let column = 0; column < grid.cells; column++) {
        const verdict = verdictOf(values, column, outputs);
        context.fillStyle = classes[verdict.class % classes.length];
        context.globalAlpha = cellOpacity(verdict.decided);
        context.fillRect(column, row, 1, 1);
      }
    }
    const done = row >= grid.cells;
    if (done) row = 0;
    if (!done || asked) {
      if (done) asked = false;
      frame = requestAnimationFrame(paintRows);
    }
  };

  return {
    paint: () => {
      if (frame !== 0) asked = true;
      else frame = requestAnimationFrame(paintRows);
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

/** Reads the colours once a frame: asking for one costs more than painting a cell. */
function readPalette(canvas: HTMLCanvasElement) {
  const style = getComputedStyle(canvas);
  return {
    paper: style.getPropertyValue('--paper'),
    classes: CLASS_COLOURS.map((name) => style.getPropertyValue(name)),
  };
}
