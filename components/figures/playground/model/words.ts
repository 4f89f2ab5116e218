import { formatCount, formatNumber } from '../../../parts/text/format-number.ts';
import type { Experiment } from './experiment.ts';
import type { Measure } from './measures.ts';

/** Says how a run ended that went to its last epoch. */
export function sayFinished({ trainer, curve }: Experiment, measures: readonly Measure[]): string {
  const parts = measures.filter(({ size }) => size > 0).map(sayMeasure);
  const rose = curve.training[curve.training.length - 1] > curve.training[0];
  return (
    `Finished ${plural(Math.round(trainer.epochCount), 'epoch')}: ${parts.join(', ')}.` +
    (rose ? ' The loss ended above where it began: the learning rate may be too large.' : '')
  );
}

function sayMeasure({ part, accuracy, typicalError }: Measure): string {
  return Number.isNaN(accuracy)
    ? `${part} error ${formatNumber(typicalError, 3)}`
    : `${part} accuracy ${percent(accuracy)}`;
}

/** Writes a share as per cent, one decimal. */
export function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${formatNumber(100 * share, 1)} %`;
}

/** Says what the data are and who is in which part. */
export function sayData({ data, settings }: Experiment): string {
  const { raw, parts } = data;
  const targets =
    raw.kind === 'regression'
      ? `target ${raw.targetNames[0]}`
      : plural(raw.classNames.length, 'class');
  const what = `${plural(raw.size, 'example')}, ${plural(raw.inputCount, 'input')}, ${targets}.`;
  if (settings.data === 'xor') return `${what} All four are trained on: none can be spared.`;
  const { training, validation, test } = parts;
  return `${what} ${formatCount(training.size)} to train on, ${formatCount(validation.size)} to validate, ${formatCount(test.size)} to test.`;
}

function plural(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${formatCount(count)} ${noun}${noun.endsWith('s') ? 'es' : 's'}`;
}

/** Writes whatever was thrown as a sentence for the reader. */
export function asSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : 'Something went wrong';
  const sentence = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
