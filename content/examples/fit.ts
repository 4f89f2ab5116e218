import {
  drawnModel,
  FIRST_COUNT,
  FIRST_SETTINGS,
  type FitModel,
  LAST_UPDATE,
} from '../../components/figures/fit-and-overfit/fit-model.ts';

export const title = 'the fits of figure 12.1';

export function results(): Record<string, number> {
  const many = fitted({}, FIRST_COUNT);
  const one = fitted({ hidden: 1 }, FIRST_COUNT);
  const decayed = fitted({ weightDecay: 0.01 }, FIRST_COUNT);
  const more = fitted({}, 40);
  const best = many.history.reduce((a, b) => (b.validationLoss < a.validationLoss ? b : a));
  const { noise } = FIRST_SETTINGS;
  return {
    points: FIRST_COUNT,
    noise,
    floor: (noise * noise) / 2,
    updates: LAST_UPDATE,
    'many-parameters': many.network.parameterCount,
    'one-parameters': one.network.parameterCount,
    'many-training': last(many).trainingLoss,
    'many-validation': last(many).validationLoss,
    'best-validation': best.validationLoss,
    'best-update': best.epoch,
    'one-training': last(one).trainingLoss,
    'one-validation': last(one).validationLoss,
    'decayed-training': last(decayed).trainingLoss,
    'decayed-validation': last(decayed).validationLoss,
    'more-training': last(more).trainingLoss,
    'more-validation': last(more).validationLoss,
  };
}

function fitted(change: Partial<typeof FIRST_SETTINGS>, count: number): FitModel {
  const model = drawnModel({ ...FIRST_SETTINGS, ...change }, count);
  model.goOnTo(LAST_UPDATE);
  return model;
}

const last = ({ history }: FitModel) => history[history.length - 1];
