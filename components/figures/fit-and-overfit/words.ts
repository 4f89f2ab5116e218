import { type Choice, numberChoices } from '../../parts/controls/choice.ts';
import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import type { FitModel } from './fit-model.ts';
import type { FitPoint } from './points.ts';

export const WIDTHS = numberChoices(1, 3, 30);
export const DECAYS = numberChoices(0, 0.001, 0.01);

export const COUNTS: readonly Choice<number>[] = [
  { value: 10, label: '10 points' },
  { value: 40, label: '40 points' },
];

export const PRESSES: readonly Choice<'move' | 'add'>[] = [
  { value: 'move', label: 'moves the chosen point' },
  { value: 'add', label: 'adds a point' },
];

/** Names a point by its number and place. */
export const nameOfPoint = (i: number, { x, y }: FitPoint): string =>
  `Point ${i + 1}, x ${formatNumber(x, 2)}, y ${formatNumber(y, 2)}`;

/** Says how well the curve fits the points, and others like them. */
export function say(model: FitModel): string {
  const { points, update, history, network } = model;
  const latest = history[history.length - 1];
  const best = history.reduce((a, b) => (b.validationLoss < a.validationLoss ? b : a));
  const parts = [
    `A network of ${network.parameterCount} parameters and ${points.length} points, after ${formatCount(update)} updates: training loss ${formatNumber(latest.trainingLoss, 4)}, validation loss ${formatNumber(latest.validationLoss, 4)}.`,
  ];
  if (best.validationLoss < latest.validationLoss) {
    parts.push(
      `The validation loss was lowest after ${formatCount(best.epoch)}, ${formatNumber(best.validationLoss, 4)}.`,
    );
  }
  return parts.join(' ');
}
