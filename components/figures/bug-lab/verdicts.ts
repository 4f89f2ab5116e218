import type { Choice } from '../../parts/controls/choice.ts';
import { AGREE } from '../../parts/gradient-check/check-model.ts';
import type { CheckedParameter, Examination, ShapePair } from './examination.ts';
import { SETTINGS } from './task.ts';

export type Instrument = 'check' | 'curve' | 'batch' | 'shapes';

export const INSTRUMENTS: readonly Choice<Instrument>[] = [
  { value: 'check', label: 'gradient check' },
  { value: 'curve', label: 'loss curve' },
  { value: 'batch', label: 'overfitting one batch' },
  { value: 'shapes', label: 'shape check' },
];

/** A batch counts as learned by heart from this loss down. */
export const LEARNED = 0.02;
/** A curve is worse to the eye from this multiple of the right one on, in the last epoch. */
export const PLAINLY = 1.25;

/** Tells whether a claimed gradient is that of the loss. */
export const agrees = ({ distance }: CheckedParameter): boolean => distance < AGREE;

/** Tells whether a gradient has the shape of its parameter. */
export const fits = ({ parameter, gradient }: ShapePair): boolean =>
  parameter.join() === gradient.join();

/** Returns the loss over all examples, as a mean over the last epoch. */
export function endOf({ losses }: Examination, size: number): number {
  const last = losses.slice(-size / SETTINGS.batchSize / SETTINGS.every);
  return last.reduce((sum, loss) => sum + loss, 0) / last.length;
}

/** Returns the last loss of the training on one batch. */
export const endOfBatch = ({ batchLosses }: Examination): number =>
  batchLosses[batchLosses.length - 1];

/** Which parameters fail the gradient check. */
export type Failing = 'none' | 'all' | 'hidden' | 'biases' | 'some';

/** Returns where the gradient check fails. */
export function failingIn(check: readonly CheckedParameter[]): Failing {
  const failing = check.filter((entry) => !agrees(entry));
  if (failing.length === 0) return 'none';
  if (failing.length === check.length) return 'all';
  const areAll = (isOne: (entry: CheckedParameter) => boolean) =>
    failing.length === check.filter(isOne).length && failing.every(isOne);
  if (areAll(({ place }) => place.layer === 1)) return 'hidden';
  if (areAll(({ place }) => place.from === 'bias')) return 'biases';
  return 'some';
}

/** Returns the instruments that show something wrong; the curve beside that of the right program. */
export function showing(
  examination: Examination,
  right: Examination,
  size: number,
): ReadonlySet<Instrument> {
  const shows: Readonly<Record<Instrument, boolean>> = {
    check: failingIn(examination.check) !== 'none',
    curve: endOf(examination, size) > PLAINLY * endOf(right, size),
    batch: endOfBatch(examination) > LEARNED,
    shapes: !examination.shapes.every(fits),
  };
  return new Set(INSTRUMENTS.flatMap(({ value }) => (shows[value] ? value : [])));
}
