import type { ComponentChildren } from 'preact';
import type { HeightGrid } from '../../parts/plot/contours.ts';
import type { PlotArea } from '../../parts/plot/plot-area.ts';
import { type PlotPlace, placeByKey, placeByPointer } from '../../parts/plot/plot-place.ts';
import type { Slice, SlicePoint } from './slice.ts';
import { namesOf } from './words.ts';

/** What both views of a slice show. */
export interface SurfaceProps {
  /** Unique on the page. */
  id: string;
  slice: Slice;
  /** Undefined while it is being computed. */
  grid: HeightGrid | undefined;
  point: PlotPlace;
  here: SlicePoint;
  onMove: (place: PlotPlace) => void;
}

export interface SurfaceStageProps extends Pick<SurfaceProps, 'slice' | 'point' | 'onMove'> {
  /** The two axes of the slice. */
  area: PlotArea;
  class: string;
  /** Whether a press anywhere moves the point there. */
  pressable: boolean;
  children: ComponentChildren;
}

/** What a slice is drawn on: arrow keys move the point, and on a map a press does. */
export function SurfaceStage(props: SurfaceStageProps) {
  const { slice, point, area, onMove, pressable, children } = props;
  const [x, y] = namesOf(slice);
  return (
    <div
      class={`${props.class} plot`}
      // Arrow keys must reach the point: a screen reader in browse mode would keep them.
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys.
      tabIndex={0}
      aria-label={`The loss over ${x} and ${y}. Arrow keys move the point.`}
      onKeyDown={(event) => {
        const next = placeByKey(event.key, point, area);
        if (!next) return;
        event.preventDefault();
        onMove(next);
      }}
      onPointerDown={(event) => pressable && onMove(placeByPointer(event, area))}
    >
      {children}
    </div>
  );
}
