import { MathText } from '../../notebook/MathText.tsx';
import { compareDigits } from './compare-digits.ts';
import { ComputedDigits, PrintedDigits } from './Digits.tsx';
import { sayVerdict } from './words.ts';
import '../../notebook/questions.css';
import './printed-numbers.css';

/** A number in print beside the computed one; as in content/print/. */
export interface PrintedRow {
  readonly name: string;
  readonly printed: string;
  readonly computed: number;
  readonly erratum?: string;
  readonly instead?: { readonly how: string; readonly computed: number };
}

/** A published example, number by number: what was printed, what the engine finds. */
export function PrintedTable({ title, rows }: { title: string; rows: readonly PrintedRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="table printed-table" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            {['quantity', 'in print', 'computed', 'agreement'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.name} {...row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ name, printed, computed, erratum, instead }: PrintedRow) {
  const comparison = compareDigits(printed, computed);
  const found = instead && compareDigits(printed, instead.computed);
  return (
    <>
      <tr class={comparison.verdict === 'agrees' ? undefined : 'is-wrong'}>
        <th scope="row">
          <MathText>{name}</MathText>
        </th>
        <td>
          <PrintedDigits comparison={comparison} />
        </td>
        <td>
          <ComputedDigits comparison={comparison} />
        </td>
        <td class="verdict">{sayVerdict(comparison)}</td>
      </tr>
      {erratum && (
        <tr class="remark">
          <td colSpan={4}>
            <span class="remark-text">
              {erratum}
              {found && (
                <>
                  {' '}
                  {instead.how}: <ComputedDigits comparison={found} /> ({sayVerdict(found)})
                </>
              )}
            </span>
          </td>
        </tr>
      )}
    </>
  );
}
