import { isGenerated } from './data-choices.ts';
import type { SessionStart } from './session.ts';

/** True where both starts ask for the same data, so that they need not be made or fetched again. */
export function sameData(a: SessionStart, b: SessionStart): boolean {
  const [one, other] = [a.settings, b.settings];
  if (one.data !== other.data) return false;
  if (one.data === 'own') return a.own === b.own;
  const alike = (['size', 'noise', 'dataSeed'] as const).every((key) => one[key] === other[key]);
  return alike || !isGenerated(one.data);
}
