import type { DivergedQuantity, Divergence } from '../../../src/engine/training/index.ts';
import { formatCount } from '../text/format-number.ts';

const QUANTITIES: Readonly<Record<DivergedQuantity, string>> = {
  preActivation: 'a pre-activation',
  activation: 'an activation',
  loss: 'the loss',
  delta: 'a delta',
  gradient: 'a gradient',
  parameters: 'a weight or bias',
  memory: 'the memory of the optimizer',
};

/** Says where a run left the finite numbers, and what can be done. */
export function sayDivergence({ step, layer, quantity }: Divergence): string {
  const where = `in layer ${layer}, ${QUANTITIES[quantity]} is no longer a finite number`;
  if (step === 0) return `These weights cannot be trained: ${where}.`;
  return (
    `Diverged at update ${formatCount(step)}: ${where}. The weights shown are the last good ones, ` +
    `after update ${formatCount(step - 1)}. Lower the learning rate and train on from them, or reset.`
  );
}
