import type { Comparison } from './compare-digits.ts';
import { withMinus } from './words.ts';
import './printed-numbers.css';

/** A number in print: its right digits underlined, the others struck out. */
export function PrintedDigits({ comparison }: { comparison: Comparison }) {
  const { right, wrong } = comparison;
  return (
    <span class="digits">
      <span class="digits-right">{withMinus(right)}</span>
      {wrong && <s class="digits-wrong">{withMinus(wrong)}</s>}
    </span>
  );
}

/** The computed number, its digits beyond those in print paler. */
export function ComputedDigits({ comparison }: { comparison: Comparison }) {
  const { computed, more } = comparison;
  return (
    <span class="digits">
      {withMinus(computed)}
      {more && <span class="digits-more">{more}</span>}
    </span>
  );
}
