import {
  EVERY,
  FIRST_SETTINGS,
  FIRST_UPDATES,
  ForgettingModel,
  type ForgettingSettings,
  KEPT,
  LAST_UPDATE,
} from '../../components/figures/forgetting/forgetting-model.ts';
import { FIRST_CLASSES } from '../../components/figures/forgetting/tasks.ts';

export const title = 'the 2-12-6 network of figure 13.2';

export function results(): Record<string, number> {
  const forgetful = run({});
  const replaying = run({ replayed: 2 });
  const half = run({ replayed: 8 });
  const lastOnly = run({ layers: 'last' });
  return {
    'first-updates': FIRST_UPDATES,
    'second-updates': LAST_UPDATE - FIRST_UPDATES,
    kept: KEPT,
    'all-kept': KEPT * FIRST_CLASSES,
    learned: 100 * at(forgetful.firstAccuracy, FIRST_UPDATES),
    'after-50': 100 * at(forgetful.firstAccuracy, FIRST_UPDATES + 50),
    'second-after-50': 100 * at(forgetful.secondAccuracy, FIRST_UPDATES + 50),
    forgotten: 100 * at(forgetful.firstAccuracy, LAST_UPDATE),
    'lowest-replayed': 100 * Math.min(...replaying.firstAccuracy.slice(FIRST_UPDATES / EVERY)),
    replayed: 100 * at(replaying.firstAccuracy, LAST_UPDATE),
    'second-replayed': 100 * at(replaying.secondAccuracy, LAST_UPDATE),
    half: 100 * at(half.firstAccuracy, LAST_UPDATE),
    'last-only': 100 * at(lastOnly.firstAccuracy, LAST_UPDATE),
  };
}

function run(change: Partial<ForgettingSettings>): ForgettingModel {
  const model = new ForgettingModel({ ...FIRST_SETTINGS, ...change });
  model.goOnTo(LAST_UPDATE);
  return model;
}

const at = (accuracies: readonly number[], update: number) => accuracies[update / EVERY];
