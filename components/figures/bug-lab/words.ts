import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import { BUGS, type BugName, bugOf } from './bugs.ts';
import type { Examination } from './examination.ts';
import { UPDATES_OF_BATCH } from './task.ts';
import {
  agrees,
  endOf,
  endOfBatch,
  type Failing,
  failingIn,
  fits,
  INSTRUMENTS,
  type Instrument,
  LEARNED,
} from './verdicts.ts';

/** The options for naming a bug, in the order of the list. */
export const BUG_CHOICES = BUGS.map(({ name, label }) => ({ value: name, label }));

/** What the gradient check does, after “it”. */
export const CHECK_SAYS: Readonly<Record<Failing, string>> = {
  none: 'passes',
  all: 'fails in every layer',
  hidden: 'fails in the hidden layer alone',
  biases: 'fails in the biases alone',
  some: 'fails in some parameters',
};

/** What each result of the check is a hint to. */
const CHECK_HINTS: Readonly<Record<Failing, string>> = {
  none: 'So the gradient is right: look at where it is used, at the order of the examples and at the first weights.',
  all: 'So it is wrong from the beginning of the backward pass on.',
  hidden: 'So the deltas of the outputs are right: look at how they are sent back.',
  biases: 'So the weights are right: look at each line where a bias is used or its gradient made.',
  some: '',
};

/** Says what one instrument shows of a program. */
export function sayFinding(instrument: Instrument, seen: Examination, size: number): string {
  switch (instrument) {
    case 'check': {
      const failing = seen.check.filter((entry) => !agrees(entry)).length;
      const of = `${failing} of ${seen.check.length} gradients differ from the central difference`;
      return failing === 0
        ? `All ${seen.check.length} gradients agree with their central differences.`
        : `${of}: it ${CHECK_SAYS[failingIn(seen.check)]}.`;
    }
    case 'curve':
      return `It ends at ${write(endOf(seen, size))}, as a mean over the last epoch.`;
    case 'batch': {
      const end = endOfBatch(seen);
      const updates = formatCount(UPDATES_OF_BATCH);
      return end > LEARNED
        ? `After ${updates} updates the loss is still ${write(end)}: the batch is not learned.`
        : `After ${updates} updates the loss is ${write(end)}: the batch is learned.`;
    }
    case 'shapes': {
      const odd = seen.shapes.filter((pair) => !fits(pair));
      if (odd.length === 0) return 'Every gradient has the shape of its parameter.';
      const places = odd.map(({ layer, of, parameter, gradient }) => {
        const shapes = `${writeShape(gradient)} in place of ${writeShape(parameter)}`;
        return `the ${of} of layer ${layer} ${shapes}`;
      });
      return `The gradient has another shape: ${places.join(', ')}.`;
    }
  }
}

/** Says what in the measurements speaks against a bug that was named wrongly. */
export function sayAgainst(
  named: { readonly bug: BugName; readonly seen: Examination },
  actual: Examination,
  size: number,
): string {
  const { seen } = named;
  const withIt = `With ${bugOf(named.bug).label}`;
  const [expected, found] = [failingIn(seen.check), failingIn(actual.check)];
  if (expected !== found) {
    return `${withIt} the gradient check ${CHECK_SAYS[expected]}; here it ${CHECK_SAYS[found]}. ${CHECK_HINTS[found]}`;
  }
  const shapes = (one: Examination) =>
    one.shapes.every(fits) ? 'has the shape of its parameter' : 'has another shape';
  if (shapes(seen) !== shapes(actual)) {
    return `${withIt} the gradient of the biases ${shapes(seen)}; here it ${shapes(actual)}.`;
  }
  const learned = (one: Examination) => endOfBatch(one) <= LEARNED;
  if (learned(seen) !== learned(actual)) {
    return `The gradient check does not tell the two apart, but one batch does: ${withIt.toLowerCase()} its loss comes to ${write(endOfBatch(seen))}, here to ${write(endOfBatch(actual))}.`;
  }
  return `Only the curve tells the two apart. ${withIt} it ${sayCurve(seen, size)} Here it ${sayCurve(actual, size)}`;
}

/** Says how a curve goes, after “it”. */
function sayCurve(seen: Examination, size: number): string {
  const { losses } = seen;
  const rises = losses.filter((loss, i) => i > 0 && loss > losses[i - 1]).length;
  const lowest = Math.min(...losses);
  return `comes down to ${write(lowest)}, ends at ${write(endOf(seen, size))} and rises in ${rises} of ${losses.length - 1} measurements.`;
}

/** Says which of the instruments were judged wrongly; '' where none was. */
export function sayInstruments(
  could: readonly Instrument[],
  shows: ReadonlySet<Instrument>,
  finding: (instrument: Instrument) => string,
): string {
  const wrong = INSTRUMENTS.filter(({ value }) => could.includes(value) !== shows.has(value));
  return wrong
    .map(
      ({ value, label }) =>
        `The ${label} ${shows.has(value) ? 'shows' : 'does not show'} it. ${finding(value)}`,
    )
    .join(' ');
}

/** Says how many of the ten are found. */
export const sayFound = (count: number): string => `${count} of ${BUGS.length} found.`;

export const writeShape = (shape: readonly number[]): string => `[${shape.join(', ')}]`;

const write = (x: number) => formatNumber(x, 3);
