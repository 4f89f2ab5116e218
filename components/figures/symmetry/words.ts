import type { Choice } from '../../parts/controls/choice.ts';
import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import type { Outcome, StartName, SymmetryModel } from './symmetry-model.ts';

export const STARTS: readonly Choice<StartName>[] = [
  { value: 'zeros', label: 'all zero' },
  { value: 'equal', label: 'two equal units' },
  { value: 'hundredth', label: 'a hundredth apart' },
  { value: 'tenth', label: 'a tenth apart' },
];

export const PREDICTIONS: readonly Choice<Outcome>[] = [
  { value: 'stays', label: 'nothing moves' },
  { value: 'twins', label: 'the loss falls, the units stay equal' },
  { value: 'parts', label: 'the loss falls, the units part' },
];

export function isPrediction(value: unknown): value is Outcome {
  return PREDICTIONS.some((prediction) => prediction.value === value);
}

/** Says where the run stands, and how far apart the two units are. */
export function say(model: SymmetryModel, loss: number): string {
  const { update, ended } = model;
  const apart = model.apart();
  const units =
    apart === 0
      ? 'the two hidden units are equal in every bit'
      : `the two hidden units differ by up to ${formatNumber(apart, 4)}`;
  const when =
    update === 0
      ? 'Before any update'
      : `After ${formatCount(update)} update${update === 1 ? '' : 's'}`;
  const seen = `${when} the loss is ${formatNumber(loss, 6)}; ${units}.`;
  return ended ? `${seen} ${sayOutcome(model)}` : seen;
}

function sayOutcome(model: SymmetryModel): string {
  switch (model.outcome()) {
    case 'stays':
      return 'Nothing has moved: every gradient was zero at every update.';
    case 'twins':
      return 'The loss has fallen, but two equal units can do no more than one, and one cannot do XOR.';
    case 'parts':
      return 'The small difference has grown, and two different units can do XOR.';
  }
}

/** Judges a prediction once the run has ended; before that, says that it is kept. */
export function sayVerdict(model: SymmetryModel, prediction: Outcome | undefined): string {
  if (prediction === undefined) return 'Choose what will happen, then train.';
  if (!model.ended) return `You predict: ${labelOf(prediction)}. Now train to the end.`;
  const happened = model.outcome();
  if (happened === prediction) return `As you predicted: ${labelOf(happened)}.`;
  return `You predicted: ${labelOf(prediction)}. What happened: ${labelOf(happened)}.`;
}

function labelOf(outcome: Outcome): string {
  return PREDICTIONS.find(({ value }) => value === outcome)?.label ?? '';
}
