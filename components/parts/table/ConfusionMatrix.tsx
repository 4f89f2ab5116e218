import { formatCount, formatNumber } from '../text/format-number.ts';
import './confusion-matrix.css';

export interface ConfusionMatrixProps {
  caption: string;
  classNames: readonly string[];
  /** A row for each class that examples are of, in it a count for each class predicted. */
  counts: readonly (readonly number[])[];
}

/** How often each class was taken for each: a row is what it was, a column what was said. */
export function ConfusionMatrix({ caption, classNames, counts }: ConfusionMatrixProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="confusion-matrix data-table" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">actual \ predicted</th>
            {classNames.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">right</th>
          </tr>
        </thead>
        <tbody>
          {classNames.map((name, actual) => {
            const row = counts[actual];
            const total = row.reduce((sum, count) => sum + count, 0);
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                {row.map((count, predicted) => (
                  <td key={classNames[predicted]} class={cellClass(count, actual === predicted)}>
                    {formatCount(count)}
                  </td>
                ))}
                <td>{total > 0 ? `${formatNumber((100 * row[actual]) / total, 0)} %` : '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function cellClass(count: number, diagonal: boolean): string | undefined {
  if (diagonal) return 'is-right';
  return count > 0 ? 'is-wrong' : undefined;
}
