import { AGREE, DIFFER } from '../../parts/gradient-check/check-model.ts';
import { formatCount, formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import type { CheckedGradient, Distances, OwnRun } from './own-run.ts';
import type { Timing } from './time-log.ts';
import { CODE_OF, type Whose } from './whose.ts';

/** Below this, two runs from the same weights count as one: what is left is rounding. */
const ROUNDING = 1e-9;

/** Writes a distance, which is often tiny: 1.1 × 10⁻¹⁶. */
export const writeDistance = (x: number) => (x === 0 ? '0' : formatNumber(x, 1));

export const countUpdates = (count: number) =>
  `${formatCount(count)} ${count === 1 ? 'update' : 'updates'}`;

/** Says how the run ended and how far it is from the engine's. */
export function sayRun(
  { log, trainer, task }: OwnRun,
  { losses }: Distances,
  whose: Whose,
): string {
  const { last, end } = log;
  const loss = log.losses[last];
  const below = loss < task.lossBelow ? `, below ${formatPlain(task.lossBelow)}` : '';
  const reached = `${capital(CODE_OF[whose])}: after ${countUpdates(last)} the loss is ${formatNumber(loss, 4)}${below}.`;
  const idle =
    end && end.losses > last + 1
      ? ` train returned ${formatCount(end.losses)} losses, but its weights did not move as often.`
      : '';
  const furthest = trainer.furthestStep;
  const engine =
    last === furthest
      ? `The engine, from the same weights, has losses at most ${writeDistance(losses)} away`
      : `The engine, from the same weights, makes ${countUpdates(furthest)}; as far as both went, its losses are at most ${writeDistance(losses)} away`;
  return `${reached}${idle} ${engine}${verdict(losses, last === furthest)}`;
}

function verdict(distance: number, whole: boolean): string {
  if (!(distance < ROUNDING)) {
    return ': more than rounding explains. Some function computes something else.';
  }
  return whole ? ': the same run, but for rounding.' : '.';
}

/** Says where the slider stands. */
export function sayUpdate({ log, engineLosses }: OwnRun, update: number, whose: Whose): string {
  const own = `After ${countUpdates(update)} ${CODE_OF[whose]} has the loss ${formatNumber(log.losses[update], 6)}`;
  return update < engineLosses.length
    ? `${own}, the engine ${formatNumber(engineLosses[update], 6)}.`
    : `${own}; the engine has stopped before.`;
}

/** Says whether gradients are right. */
export function sayChecks(checks: readonly CheckedGradient[]): string {
  if (checks.some(({ fromEngine }) => !(fromEngine < AGREE))) {
    return 'The gradient is not that of the loss: it differs from the engine’s by more than rounding.';
  }
  if (checks.some(({ own }) => !(own < DIFFER))) {
    return 'The gradient is the engine’s, but gradientCheck finds it wrong. Is the loss another one, or the check?';
  }
  const right = 'The gradient is right: what is left is rounding.';
  return checks.some(({ own }) => own >= AGREE)
    ? `${right} gradientCheck divides by slopes that are nearly 0 by now, and so it finds more of it.`
    : right;
}

/** Says how the two times compare. */
export function sayTiming({ own, engine }: Timing, whose: Whose): string {
  const times = `${capital(CODE_OF[whose])}: ${writeTime(own)} for an update. The engine: ${writeTime(engine)}.`;
  const ratio = own / engine;
  if (ratio >= 1) return `${times} The engine is ${formatNumber(ratio, 1)} times as fast.`;
  return `${times} The engine takes ${formatNumber(1 / ratio, 1)} times as long.`;
}

/** Writes milliseconds in a unit that fits. */
export function writeTime(milliseconds: number): string {
  const micro = milliseconds * 1000;
  if (micro < 1000) return `${formatNumber(micro, micro < 100 ? 1 : 0)} µs`;
  return `${formatNumber(milliseconds, milliseconds < 100 ? 1 : 0)} ms`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
