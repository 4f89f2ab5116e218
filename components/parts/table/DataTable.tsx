import type { ComponentChild } from 'preact';
import { formatNumber } from '../text/format-number.ts';
import './data-table.css';

export interface TableRow {
  readonly header: string;
  /** A number is written with the table's `digits`. */
  readonly cells: readonly ComponentChild[];
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
  return (
    // biome-ignore lint/a11y: what scrolls must be reachable by keyboard; a landmark of its own it is not.
    <div class="data-table" role="group" tabIndex={0} aria-label={caption}>
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
            <tr key={row.header}>
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
