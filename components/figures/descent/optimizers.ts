import type { OptimizerSettings } from '../../../src/engine/training/optimizers/index.ts';
import type { Choice } from '../../parts/controls/choice.ts';

export type DescentName = 'sgd' | 'momentum' | 'nesterov' | 'rmsprop' | 'adam';

/** The five in the order of the chapter, with the constants that the figure uses. */
export const OPTIMIZERS: readonly (Choice<DescentName> & {
  readonly settings: OptimizerSettings;
  /** Told apart by dash and colour. */
  readonly dash: string | undefined;
})[] = [
  { value: 'sgd', label: 'Plain descent', settings: { kind: 'sgd' }, dash: undefined },
  {
    value: 'momentum',
    label: 'Momentum',
    settings: { kind: 'momentum', momentum: 0.9 },
    dash: '7 3',
  },
  {
    value: 'nesterov',
    label: 'Nesterov',
    settings: { kind: 'nesterov', momentum: 0.9 },
    dash: '2 2.5',
  },
  {
    value: 'rmsprop',
    label: 'RMSProp',
    settings: { kind: 'rmsprop', smoothing: 0.9 },
    dash: '9 3 2 3',
  },
  {
    value: 'adam',
    label: 'Adam',
    settings: { kind: 'adam', beta1: 0.9, beta2: 0.999 },
    dash: '4 2 1 2 1 2',
  },
];
