import type { Plot } from '../../../src/runner/messages.ts';
import type { PredictPoints } from '../../parts/plot/region-painter.ts';

type Sampled = Pick<Plot & { kind: 'region' }, 'rows' | 'x' | 'y'>;

/** A function known on a grid only: anywhere it is what it is in the middle of that cell. */
export function lookUp({ rows, x, y }: Sampled): PredictPoints {
  const cellOf = (at: number, [low, high]: Sampled['x'], cells: number) =>
    Math.min(cells - 1, Math.max(0, Math.floor(((at - low) / (high - low)) * cells)));
  return (points) => {
    const values = new Float64Array(points.length / 2);
    for (let i = 0; i < values.length; i++) {
      // The first row is the topmost.
      const row = rows[rows.length - 1 - cellOf(points[2 * i + 1], y, rows.length)];
      values[i] = row[cellOf(points[2 * i], x, row.length)];
    }
    return values;
  };
}
