import {
  APART,
  LAST_UPDATE,
  LEARNING_RATE,
  type StartName,
  SymmetryModel,
} from '../../components/figures/symmetry/symmetry-model.ts';
import { log } from '../../src/engine/math/index.ts';

export const title = 'the 2-2-1 network of figure 8.3 on XOR';

export function results(): Record<string, number> {
  const zeros = run('zeros');
  const equal = run('equal');
  const hundredth = run('hundredth');
  const tenth = run('tenth');
  return {
    updates: LAST_UPDATE,
    rate: LEARNING_RATE,
    'apart-hundredth': APART.hundredth,
    'apart-tenth': APART.tenth,
    'coin-flip': log(2),
    'zeros-loss': zeros.look().loss,
    'zeros-prediction': zeros.look().outputs[0],
    'equal-first-loss': equal.losses[0],
    'equal-loss': equal.look().loss,
    'equal-floor': (log(3) + 2 * log(1.5)) / 4,
    'equal-apart': equal.apart(),
    'hundredth-loss': hundredth.look().loss,
    'hundredth-apart': hundredth.apart(),
    'hundredth-half': hundredth.losses.findIndex((loss) => loss < hundredth.losses[0] / 2),
    'tenth-loss': tenth.look().loss,
    'tenth-apart': tenth.apart(),
    'tenth-half': tenth.losses.findIndex((loss) => loss < tenth.losses[0] / 2),
  };
}

function run(start: StartName): SymmetryModel {
  const model = new SymmetryModel(start);
  model.goTo(LAST_UPDATE);
  return model;
}
