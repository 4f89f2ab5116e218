import type { Choice } from '../../parts/controls/choice.ts';
import { formatCount, formatNumber, formatPercent } from '../../parts/text/format-number.ts';
import type { DeepActivation, DeepStart } from './deep-network.ts';
import { type DepthModel, LAST_UPDATE } from './depth-model.ts';

export const ACTIVATIONS: readonly Choice<DeepActivation>[] = [
  { value: 'sigmoid', label: 'sigmoid' },
  { value: 'tanh', label: 'tanh' },
  { value: 'relu', label: 'ReLU' },
];

export const STARTS: readonly Choice<DeepStart>[] = [
  { value: 'small', label: '0.1' },
  { value: 'xavier', label: 'Xavier' },
  { value: 'he', label: 'He' },
  { value: 'large', label: '1' },
];

/** Writes the size of a gradient or an activation: small ones as powers of ten. */
export function writeSize(x: number): string {
  if (!Number.isFinite(x)) return 'not a number';
  return formatNumber(x, Math.abs(x) < 0.05 ? 1 : 3);
}

/** Says how the gradient fares on its way back, and whether the network learns. */
export function say(model: DepthModel): string {
  const { settings, update, losses } = model;
  if (model.diverged) {
    return `Diverged at update ${update}: the loss is no longer a finite number. Reset, or begin with smaller weights.`;
  }
  const norms = model.norms();
  const [first, last] = [norms[0], norms[settings.depth - 1]];
  const way = settings.depth === 1 ? '' : `, in the last ${writeSize(last)}`;
  const loss = formatNumber(losses[update], 3);
  const state =
    update === 0
      ? `The loss is ${loss} before training.`
      : `After ${formatCount(update)} of ${LAST_UPDATE} updates the loss is ${loss}; ${formatPercent(model.right(), 0)} of the examples are right.`;
  return `Through ${settings.depth} hidden layers: in the first, the gradient of the weights has the length ${writeSize(first)}${way}. ${state}`;
}
