import { NumberField } from '../controls/NumberField.tsx';

/** One number of a matrix. */
interface Field {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

interface FieldRow {
  readonly header: string;
  readonly fields: readonly Field[];
  readonly remove?: { readonly label: string; readonly onClick: () => void } | undefined;
}

interface FieldTableProps {
  id: string;
  caption: string;
  /** The heads of the columns of numbers. */
  columns: readonly string[];
  rows: readonly FieldRow[];
}

/** A matrix of numbers that can be typed; arrow keys go up and down by a tenth. */
export function FieldTable({ id, caption, columns, rows }: FieldTableProps) {
  return (
    // biome-ignore lint/a11y: what scrolls must be reachable by keyboard; a landmark of its own it is not.
    <div class="field-table" role="group" tabIndex={0} aria-label={caption}>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ header, fields, remove }, row) => (
            <tr key={header}>
              <th scope="row">{header}</th>
              {fields.map((field, column) => (
                <td key={columns[column]}>
                  <NumberField
                    id={`${id}-${row + 1}-${column + 1}`}
                    labelHidden
                    neighbour={(value, by) => Number((value + by / 10).toPrecision(12))}
                    {...field}
                  />
                </td>
              ))}
              {remove && (
                <td>
                  <button
                    type="button"
                    class="control-button"
                    aria-label={remove.label}
                    onClick={remove.onClick}
                  >
                    Remove
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
