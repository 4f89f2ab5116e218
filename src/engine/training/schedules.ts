import { cos, power } from '../math/index.ts';

/** How the learning rate changes as training goes on: it is multiplied by a factor. */
export type Schedule =
  | { readonly kind: 'constant' }
  /** Times `factor` after every so many steps: PyTorch's StepLR, counted in updates. */
  | { readonly kind: 'step'; readonly every: number; readonly factor: number }
  /** Times `factor` at every step: ExponentialLR. */
  | { readonly kind: 'exponential'; readonly factor: number }
  /** Down to 0 along half a cosine (Loshchilov & Hutter 2017). */
  | { readonly kind: 'cosine' }
  /** Up in a straight line over the first `steps`, the first at 1/steps; then as `after` says. */
  | { readonly kind: 'warm-up'; readonly steps: number; readonly after?: Schedule };

/**
 * Returns what the learning rate is multiplied by for update number `step`, counted from 0, of
 * `total`. A cosine takes its whole length from `total`; with no end in sight (Infinity) it is 1.
 */
export function scheduleFactor(schedule: Schedule, step: number, total: number): number {
  switch (schedule.kind) {
    case 'constant':
      return 1;
    case 'step':
      return power(schedule.factor, Math.floor(step / schedule.every));
    case 'exponential':
      return power(schedule.factor, step);
    case 'cosine':
      return step >= total ? 0 : (1 + cos(Math.PI * (step / total))) / 2;
    case 'warm-up': {
      const { steps, after = { kind: 'constant' } } = schedule;
      if (step < steps) return (step + 1) / steps;
      return scheduleFactor(after, step - steps, total - steps);
    }
  }
}
