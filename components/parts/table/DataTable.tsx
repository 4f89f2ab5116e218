import type { ComponentChild } from 'preact';
import { formatNumber } from '../text/format-number.ts';
import './data-table.css';

export interface TableRow {
  readonly header: string;
  /** A number is written with the table's `digits`. */
  readonly cells: readonly ComponentChild[];
  /** What the row stands for, where it takes part in the linked highlight. */
  readonly place?: { readonly sym: string; readonly to: number } | undefined;
}

export interface DataTableProps {
  caption: string;
  /** The heads of all columns, that of the row headers first. */
  columns: readonly string[];
  rows: readonly TableRow[];
  digits?: number | undefined;
  /** What was left out, if anything. */
  note?: string | undefined;
}

/** A table of numbers with a head to every row and column; a wide one scrolls. */
export function DataTable({ caption, columns, rows, digits = 4, note }: DataTableProps) {
  const walk = rows.some(({ place }) => place) || undefined;
  const label = walk ? `${caption}. Enter points at one row after another.` : caption;
  return (
    // biome-ignore lint/a11y: what scrolls must be reachable by keyboard; a landmark of its own it is not.
    <div class="data-table" role="group" tabIndex={0} aria-label={label} data-walk={walk}>
      <table>
        <caption>
          {caption}
          {note && <span class="data-table-note"> {note}</span>}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.header} data-sym={row.place?.sym} data-to={row.place?.to}>
              <th scope="row">{row.header}</th>
              {row.cells.map((cell, i) => (
                <td key={columns[i + 1]}>
                  {typeof cell === 'number' ? formatNumber(cell, digits) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
