import {
  BATCH,
  examples,
  LARGE_RATE,
  RATE,
  SIZE,
  trainWith,
  UPDATES,
} from '../../components/figures/which-curve/curves.ts';
import { SETS } from '../../components/figures/which-curve/quiz.ts';
import { fitStandardization } from '../../src/engine/data/index.ts';

export const title = 'the first five curves of figure 8.2';

export function results(): Record<string, number> {
  const [seed] = SETS;
  const raw = examples(seed);
  const { means, deviations } = fitStandardization(raw);
  const last = (losses: readonly number[]) => losses[losses.length - 1];
  return {
    size: SIZE,
    batch: BATCH,
    epoch: SIZE / BATCH,
    updates: UPDATES,
    rate: RATE,
    'large-rate': LARGE_RATE,
    'mean-1': means[0],
    'mean-2': means[1],
    'deviation-1': deviations[0],
    'deviation-2': deviations[1],
    'first-2': raw.inputs[1],
    'first-2-scaled': (raw.inputs[1] - means[1]) / deviations[1],
    none: last(trainWith('none', seed)),
    'rate-highest': Math.max(...trainWith('rate', seed)),
    order: last(trainWith('order', seed)),
    scale: last(trainWith('scale', seed)),
    noise: last(trainWith('noise', seed)),
  };
}
