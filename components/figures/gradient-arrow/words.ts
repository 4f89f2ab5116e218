import { formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import { type ArrowState, arrowAt, STEP } from './arrow-model.ts';

/** Says what the gradient is at the point, and what small steps along, across and against it do. */
export function say(state: ArrowState): string {
  const { value, byX, byY, length, steps } = arrowAt(state);
  const write = (x: number) => formatNumber(x, 2);
  const place = `At (${write(state.x)}, ${write(state.y)}) f is ${write(value)} and its gradient (${write(byX)}, ${write(byY)})`;
  if (steps.length === 0) return `${place}: no direction is uphill here.`;
  const changeAt = (degrees: number) =>
    formatNumber(steps.find((step) => step.degrees === degrees)?.change ?? Number.NaN, 3);
  return (
    `${place}, of length ${write(length)}. A step of ${formatPlain(STEP)} along it changes f by ${changeAt(0)}, ` +
    `across it by ${changeAt(90)}, against it by ${changeAt(180)}.`
  );
}
