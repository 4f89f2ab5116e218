import { readFileSync } from 'node:fs';
import { makeMoons } from '../../components/figures/early-stopping/early-stopping-data.ts';
import {
  EarlyStoppingModel,
  type EarlyStoppingSettings,
  FIRST_SETTINGS,
  HIDDEN,
  LAST_EPOCH,
  PATIENCE,
} from '../../components/figures/early-stopping/early-stopping-model.ts';
import { readBreastCancer } from '../../src/engine/data/reference-sets.ts';

export const title = 'the runs of figure 12.2';

export function results(): Record<string, number> {
  const plain = run({});
  const more = run({ examples: 120 });
  const decayed = run({ weightDecay: 0.01 });
  const dropped = run({ dropout: 0.5 });
  const leaking = run({ copies: true });
  const tumours = run({ data: 'breast-cancer' });
  return {
    epochs: LAST_EPOCH,
    patience: PATIENCE,
    hidden: HIDDEN,
    examples: FIRST_SETTINGS.examples,
    parameters: plain.network.parameterCount,
    'validation-examples': plain.parts.validation.size,
    ...outcomes('plain', plain),
    'plain-stop': plain.stopEpoch ?? Number.NaN,
    ...outcomes('more', more),
    'more-stop': more.stopEpoch ?? Number.NaN,
    ...outcomes('decayed', decayed),
    ...outcomes('dropped', dropped),
    ...outcomes('leaking', leaking),
    ...outcomes('tumours', tumours),
    'tumours-first': tumours.history[1].validationLoss,
  };
}

function outcomes(name: string, model: EarlyStoppingModel): Record<string, number> {
  const now = model.now();
  const kept = model.kept();
  return {
    [`${name}-training`]: now.trainingLoss,
    [`${name}-training-right`]: 100 * now.trainingAccuracy,
    [`${name}-validation`]: now.validationLoss,
    [`${name}-right`]: 100 * now.validationAccuracy,
    [`${name}-test-right`]: 100 * now.testAccuracy,
    [`${name}-best-epoch`]: kept.epoch,
    [`${name}-best`]: kept.validationLoss,
    [`${name}-best-right`]: 100 * kept.validationAccuracy,
    [`${name}-best-test-right`]: 100 * kept.testAccuracy,
  };
}

function run(change: Partial<EarlyStoppingSettings>): EarlyStoppingModel {
  const settings = { ...FIRST_SETTINGS, ...change };
  const file = new URL('../../public/data/breast-cancer.csv', import.meta.url);
  const data =
    settings.data === 'moons'
      ? makeMoons(settings.seed)
      : readBreastCancer(readFileSync(file, 'utf8'));
  const model = new EarlyStoppingModel(settings, data);
  model.goOnTo(LAST_EPOCH);
  return model;
}
