import type { PlotArea } from './plot-area.ts';
import type { Scale } from './scale.ts';

/** A point of a plot, in the data's own units. */
export interface PlotPlace {
  readonly x: number;
  readonly y: number;
}

/** One press of an arrow key moves by this share of an axis. */
const STEP = 1 / 40;

/** Returns where a key moves a point, or undefined for a key that moves nothing. */
export function placeByKey(key: string, { x, y }: PlotPlace, area: PlotArea) {
  switch (key) {
    case 'ArrowLeft':
      return { x: moved(area.x, x, -STEP), y };
    case 'ArrowRight':
      return { x: moved(area.x, x, STEP), y };
    case 'ArrowUp':
      return { x, y: moved(area.y, y, STEP) };
    case 'ArrowDown':
      return { x, y: moved(area.y, y, -STEP) };
    default:
      return undefined;
  }
}

/** Returns the place under a pointer, kept inside the plot; the event's element is as wide as it. */
export function placeByPointer(
  event: { clientX: number; clientY: number; currentTarget: Element },
  area: PlotArea,
): PlotPlace {
  const box = event.currentTarget.getBoundingClientRect();
  const unit = area.width / box.width;
  return {
    x: clamp(area.x, area.x.valueAt((event.clientX - box.left) * unit)),
    y: clamp(area.y, area.y.valueAt((event.clientY - box.top) * unit)),
  };
}

/** Moves a value by a share of its axis, on the grid of such steps. */
export function moved(scale: Scale, value: number, share: number): number {
  const step = scale.high - scale.low;
  const steps = Math.round((value - scale.low) / (step * STEP)) + Math.round(share / STEP);
  return clamp(scale, Number((scale.low + steps * STEP * step).toPrecision(12)) + 0);
}

function clamp({ low, high }: Scale, value: number): number {
  return Math.min(high, Math.max(low, value));
}
