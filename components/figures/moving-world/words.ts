import { type Choice, numberChoices } from '../../parts/controls/choice.ts';
import { formatCount, formatNumber, formatPercent } from '../../parts/text/format-number.ts';
import { LEARNER_NAMES, type LearnerName } from './learner.ts';
import { type MovingWorldModel, WINDOW } from './moving-world-model.ts';
import type { WorldName } from './world.ts';

export const WORLDS: readonly Choice<WorldName>[] = [
  { value: 'still', label: 'stands still' },
  { value: 'drift', label: 'drifts' },
  { value: 'jump', label: 'jumps' },
];

export const LEARNERS: readonly Choice<LearnerName>[] = [
  { value: 'goes-on', label: 'goes on' },
  { value: 'slows-down', label: 'slows down' },
  { value: 'stops', label: 'stops' },
];

export const RATES = numberChoices(0.01, 0.03, 0.1, 0.3, 1, 3);

/** The palette's kind of each learner's curve. */
export const KINDS = { 'goes-on': 'loss', 'slows-down': 'data', stops: 'gradient' } as const;

const SUBJECTS: Readonly<Record<LearnerName, string>> = {
  'goes-on': 'the learner that goes on',
  'slows-down': 'the one that slows down',
  stops: 'the one that stops',
};

/** Says how many of the latest answers of each learner were wrong. */
export function say(model: MovingWorldModel): string {
  const { met } = model;
  if (met === 0) return 'No example has come yet; the three learners are equal, and know nothing.';
  const degrees = formatNumber((180 * model.turn) / Math.PI, 0);
  const last = Math.min(met, WINDOW);
  const [first, second, third] = LEARNER_NAMES.map(
    (name) => `${SUBJECTS[name]} has ${formatPercent(model.missesSince(name, met - last))} wrong`,
  );
  return (
    `After ${formatCount(met)} examples the boundary has turned by ${degrees}°. ` +
    `Of the latest answers (${last}), ${first}, ${second} and ${third}.`
  );
}
