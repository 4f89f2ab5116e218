import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { onThemeChange } from '../../../src/reader/theme.ts';
import { readColours } from './chart-colours.ts';
import type { ChartContent, LineChart } from './line-chart.ts';

export interface CanvasChart {
  readonly canvas: RefObject<HTMLCanvasElement>;
  /** True once Chart.js is there and has drawn. */
  readonly drawn: boolean;
}

/** Draws the content on a canvas by Chart.js, which is loaded the first time `wanted` is true. */
export function useLineChart(content: ChartContent, wanted: boolean): CanvasChart {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<LineChart | undefined>(undefined);
  const [drawn, setDrawn] = useState(false);
  const latest = useRef(content);
  latest.current = content;

  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const load = async () => {
      const { createLineChart } = await import('./line-chart.ts');
      if (gone || !canvas.current) return;
      chart.current = createLineChart(canvas.current, readColours(canvas.current));
      chart.current.show(latest.current);
      setDrawn(true);
    };
    // Where Chart.js cannot be had, the still chart stays.
    load().catch(() => undefined);
    const stop = onThemeChange(() => {
      if (canvas.current) chart.current?.recolour(readColours(canvas.current));
    });
    return () => {
      gone = true;
      stop();
      chart.current?.destroy();
      chart.current = undefined;
      setDrawn(false);
    };
  }, [wanted]);

  useEffect(() => chart.current?.show(content));

  return { canvas, drawn };
}
