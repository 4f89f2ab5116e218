import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import type { Blame } from './blame-model.ts';
import { sayEqual, sayRoute, writeSigned } from './words.ts';

export interface PathListProps {
  blame: Blame;
  chosen: number;
  onChoose: (path: number) => void;
}

/** The paths with what each brings, the rest, their sum, and the gradient that it equals. */
export function PathList({ blame, chosen, onChoose }: PathListProps) {
  const { paths, others, rest, sum, gradient } = blame;
  return (
    <div class="blame-list">
      <ol>
        {paths.map((path, i) => (
          <li key={i}>
            <button
              type="button"
              class="blame-path"
              aria-pressed={i === chosen}
              data-sym="path"
              data-to={i + 1}
              onClick={() => onChoose(i)}
            >
              <span class="blame-route">{sayRoute(blame, path)}</span>
              <span class="blame-number">{writeSigned(path.product)}</span>
            </button>
          </li>
        ))}
      </ol>
      <dl>
        {others > 0 && (
          <>
            <dt>the other {formatCount(others)} together</dt>
            <dd>{writeSigned(rest)}</dd>
          </>
        )}
        <dt>sum over all paths</dt>
        <dd>{writeSigned(sum)}</dd>
        <dt>gradient, by the backward pass</dt>
        <dd class="is-gradient">{writeSigned(gradient)}</dd>
        <dt>the two are</dt>
        <dd>{sayEqual(blame)}</dd>
      </dl>
      {sum !== 0 && Number.isFinite(sum) && paths.length > 1 && (
        <p class="blame-note">
          The strongest path alone is {formatNumber(Math.abs(paths[0].product / sum), 2)} times the
          gradient in size.
        </p>
      )}
    </div>
  );
}
