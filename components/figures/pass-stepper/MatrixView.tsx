import { TypesetMath } from '../../notation/TypesetMath.tsx';
import { writeLights } from '../../parts/highlight/symbol.ts';
import type { Matrix, MatrixEquation } from './matrix.ts';
import type { Place } from './tex.ts';

interface MatrixViewProps {
  equations: readonly MatrixEquation[];
  /** Called with what a clicked entry stands for; whoever uses it needs a way for the keyboard too. */
  onPick?: ((place: Place) => void) | undefined;
}

const LABEL = 'The same as matrices. Enter points at one entry after another.';

/** Equations between matrices; pointing at a cell lights its row, its column and their edges. */
export function MatrixView({ equations, onPick }: MatrixViewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: Enter walks through its entries.
    // biome-ignore lint/a11y/useSemanticElements: matrices are no fieldset.
    <div role="group" class="matrix-view" tabIndex={0} aria-label={LABEL} data-walk>
      {equations.map((equation, e) => (
        <div class="matrix-equation" key={e}>
          {equation.map((matrix) => (
            <MatrixTable key={matrix.symbol} matrix={matrix} onPick={onPick} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface MatrixTableProps extends Pick<MatrixViewProps, 'onPick'> {
  matrix: Matrix;
}

function MatrixTable({ matrix, onPick }: MatrixTableProps) {
  const { symbol, name, kind, sign, rows } = matrix;
  return (
    <div class="matrix-term">
      {sign && <span class="matrix-sign">{sign}</span>}
      <table class={`matrix of-${kind}`}>
        <caption>
          <TypesetMath tex={symbol} />
          <span class="visually-hidden">{` ${name}, ${rows.length} by ${rows[0].length}`}</span>
        </caption>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map(({ text, label, place, lights, current }, j) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: who uses onPick has controls for it.
                <td
                  key={j}
                  class={current ? 'cell is-current' : 'cell'}
                  aria-label={label}
                  data-sym={place.sym}
                  data-layer={place.layer}
                  data-to={place.to}
                  data-from={place.from}
                  data-example={place.example}
                  data-lights={writeLights(lights)}
                  onClick={onPick && (() => onPick(place))}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
