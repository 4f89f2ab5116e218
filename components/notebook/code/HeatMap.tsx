import { formatNumber } from '../../parts/text/format-number.ts';
import './heat-map.css';

export interface HeatMapProps {
  /** A small matrix; rows may differ in length. */
  rows: readonly (readonly number[])[];
}

/** A matrix as a table of shaded numbers: the larger the darker, below zero hatched. */
export function HeatMap({ rows }: HeatMapProps) {
  const largest = Math.max(Number.MIN_VALUE, ...rows.flat().map((value) => Math.abs(value) || 0));
  return (
    // biome-ignore lint/a11y: what scrolls must be reachable by keyboard; a landmark of its own it is not.
    <div class="heat-map" role="group" tabIndex={0} aria-label="Matrix">
      <table>
        <tbody>
          {rows.map((row, j) => (
            <tr key={j}>
              {row.map((value, k) => (
                <td
                  key={k}
                  class={`shade-${shadeOf(value / largest)} ${value < 0 ? 'is-negative' : ''}`}
                >
                  {formatNumber(value, 3)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Ten shades of a size from 0 to 1: a style of its own for every number the policy would refuse. */
function shadeOf(share: number): number {
  return Math.round(10 * Math.min(1, Math.abs(share) || 0));
}
