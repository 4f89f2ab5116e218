import { type Choice, numberChoices } from '../../parts/controls/choice.ts';
import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import type { DataName } from './early-stopping-data.ts';
import { type EarlyStoppingModel, type Outcome, PATIENCE } from './early-stopping-model.ts';

export const DATA: readonly Choice<DataName>[] = [
  { value: 'moons', label: 'moons' },
  { value: 'breast-cancer', label: 'breast cancer' },
];

export const EXAMPLES = numberChoices(40, 120);
export const DECAYS = numberChoices(0, 0.003, 0.01);
export const DROPOUTS = numberChoices(0, 0.2, 0.5);

/** Says what the run has come to, and what would have been kept. */
export function say(model: EarlyStoppingModel): string {
  const { epoch, bestEpoch, stopEpoch } = model;
  const now = model.now();
  if (epoch === 0) return `Before training: ${sayLosses(now)}.`;
  const parts = [`After ${formatCount(epoch)} epochs: ${sayLosses(now)}.`];
  if (bestEpoch < epoch) {
    parts.push(
      `The validation loss was lowest after epoch ${bestEpoch}, ${formatNumber(model.kept().validationLoss, 3)}.`,
    );
  }
  if (stopEpoch !== undefined) {
    parts.push(`A patience of ${PATIENCE} epochs would have ended the run at epoch ${stopEpoch}.`);
  }
  return parts.join(' ');
}

const sayLosses = ({ trainingLoss, validationLoss }: Outcome) =>
  `training loss ${formatNumber(trainingLoss, 3)}, validation loss ${formatNumber(validationLoss, 3)}`;
