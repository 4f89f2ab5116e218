import type { Choice } from '../../parts/controls/choice.ts';
import { formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import { BATCH, type CauseName, LARGE_RATE, RATE, SIZE, UPDATES } from './curves.ts';
import { type Answers, type CurveSet, countRight, risesOf } from './quiz.ts';

const EPOCH = SIZE / BATCH;

export const CAUSES: readonly Choice<CauseName>[] = [
  { value: 'none', label: 'nothing is wrong' },
  { value: 'rate', label: 'learning rate too large' },
  { value: 'order', label: 'not shuffled' },
  { value: 'scale', label: 'inputs not scaled' },
  { value: 'noise', label: 'batches of one example' },
];

/** How to know each by its curve, and why it looks so. */
const SIGNS: Readonly<Record<CauseName, string>> = {
  none: `The loss falls quickly, then slowly, with small ripples: each batch of ${BATCH} gives nearly the gradient of all.`,
  rate: `With a rate of ${formatPlain(LARGE_RATE)} in place of ${formatPlain(RATE)} each step leaps across the valley and lands higher. The loss jumps far above where it began and never settles.`,
  order: `The curve swings in even waves, each ${EPOCH} updates long: one epoch. While all batches are of one class the network leans to that class, and unlearns it during the other half.`,
  scale: `The loss stays near the ln 2 of a guess and trembles. Its second input is around a hundred, the hidden units are saturated, and hardly any gradient gets past them.`,
  noise:
    'The loss falls on the whole, with sudden spikes at no regular distance: every update follows a single example, and some examples lead astray.',
};

export function letterOf(curve: number): string {
  return 'ABCDE'[curve];
}

/** Says what a curve does, for whoever cannot see it, and no more than the eye sees. */
export function describeCurve(losses: readonly number[]): string {
  const { count, largest } = risesOf(losses);
  const [first, last] = [losses[0], losses[losses.length - 1]];
  return (
    `From ${write(first)} to ${write(last)} in ${UPDATES} updates, between ${write(Math.min(...losses))} and ${write(Math.max(...losses))}. ` +
    `It rises ${count} times, at most by ${write(largest)}.`
  );
}

/** Judges the answer to one curve. */
export function judgeCurve(cause: CauseName, answer: CauseName | undefined): string {
  if (answer === undefined) return 'Still open.';
  if (answer === cause) return `Right. ${SIGNS[cause]}`;
  return `Not “${labelOf(answer)}”, which looks otherwise. ${SIGNS[answer]}`;
}

/** Says how many curves are named rightly. */
export function sayScore(set: CurveSet, answers: Answers): string {
  const right = countRight(set, answers);
  const all = set.curves.length;
  return right === all
    ? `All ${all} are right.`
    : `${right} of ${all} ${right === 1 ? 'is' : 'are'} right.`;
}

/** Says the whole solution, one sentence a curve. */
export function sayAnswers({ curves }: CurveSet): string[] {
  return curves.map(({ cause }, i) => `${letterOf(i)}: ${labelOf(cause)}. ${SIGNS[cause]}`);
}

function labelOf(cause: CauseName): string {
  return CAUSES.find(({ value }) => value === cause)?.label ?? '';
}

function write(x: number): string {
  return formatNumber(x, 3);
}
