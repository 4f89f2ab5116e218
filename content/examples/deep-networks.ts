import {
  type DeepSettings,
  deviationOf,
  WIDTH,
} from '../../components/figures/gradient-by-depth/deep-network.ts';
import {
  DepthModel,
  FIRST_SETTINGS,
  LAST_UPDATE,
} from '../../components/figures/gradient-by-depth/depth-model.ts';
import { power } from '../../src/engine/math/index.ts';

export const title = 'the deep networks of figure 14.1';

export function results(): Record<string, number> {
  return {
    depth: FIRST_SETTINGS.depth,
    width: WIDTH,
    updates: LAST_UPDATE,
    'quarter-to-20': power(0.25, 20),
    xavier: deviationOf('xavier', WIDTH, WIDTH),
    he: deviationOf('he', WIDTH, WIDTH),
    ...run('sigmoid', {}),
    ...run('tanh-xavier', { activation: 'tanh' }),
    ...run('tanh-small', { activation: 'tanh', start: 'small' }),
    ...run('tanh-large', { activation: 'tanh', start: 'large' }),
    ...run('relu-xavier', { activation: 'relu' }),
    ...run('relu-he', { activation: 'relu', start: 'he' }),
    ...run('deep', { activation: 'tanh', depth: 50 }),
    ...run('deep-residual', { activation: 'tanh', depth: 50, residual: true }),
    ...run('relu-residual', { activation: 'relu', start: 'he', depth: 50, residual: true }, 0),
    ...run('relu-both', {
      activation: 'relu',
      start: 'he',
      depth: 50,
      residual: true,
      normalized: true,
    }),
  };
}

function run(name: string, change: Partial<DeepSettings>, updates = LAST_UPDATE) {
  const model = new DepthModel({ ...FIRST_SETTINGS, ...change });
  const norms = model.norms();
  const activations = model.activations();
  const last = model.settings.depth - 1;
  const start = {
    [`${name}-first`]: norms[0],
    [`${name}-last`]: norms[last],
    [`${name}-deviation`]: activations[last].deviation,
    [`${name}-silent`]: 100 * activations[last].silent,
    [`${name}-loss-before`]: model.losses[0],
  };
  if (updates === 0) return start;
  model.goOnTo(updates);
  return {
    ...start,
    [`${name}-loss`]: model.losses[model.update],
    [`${name}-right`]: 100 * model.right(),
  };
}
