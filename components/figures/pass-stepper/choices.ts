import type { Choice } from '../../parts/controls/choice.ts';
import type { FormulaView } from './formula.ts';
import type { Grain } from './pass-steps.ts';
import type { Scope } from './scope.ts';

export const GRAINS: readonly Choice<Grain>[] = [
  { value: 'term', label: 'one multiply-add' },
  { value: 'neuron', label: 'one neuron' },
  { value: 'layer', label: 'one layer' },
  { value: 'all', label: 'all' },
];

export const VIEWS: readonly Choice<FormulaView>[] = [
  { value: 'symbols', label: 'symbols' },
  { value: 'numbers', label: 'numbers' },
  { value: 'both', label: 'both' },
];

/** What a backward pass may be of; where there is one example, the batch gets a second. */
export const scopesOf = (examples: number): readonly Choice<Scope>[] => [
  { value: 'example', label: 'one example' },
  { value: 'batch', label: examples === 1 ? 'a batch of two' : 'the whole batch' },
];
