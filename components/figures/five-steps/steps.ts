import {
  type FiveStepsName,
  fiveSteps,
  type StepQuantity,
  stepEffects,
} from '../../../src/engine/training/five-steps.ts';

/** The palette's kinds. */
export type Kind = 'data' | 'parameter' | 'gradient' | 'loss';

/** Something that a step reads or changes, in words. */
export interface Quantity {
  readonly words: string;
  readonly kind: Kind;
}

const QUANTITIES: Readonly<Record<StepQuantity, Quantity>> = {
  input: { words: 'inputs', kind: 'data' },
  target: { words: 'targets', kind: 'data' },
  parameters: { words: 'weights and biases', kind: 'parameter' },
  activations: { words: 'activations', kind: 'data' },
  loss: { words: 'loss', kind: 'loss' },
  deltas: { words: 'deltas', kind: 'gradient' },
  gradient: { words: 'gradient', kind: 'gradient' },
};

const TITLES: Readonly<Record<FiveStepsName, string>> = {
  forward: 'Forward pass',
  loss: 'Calculating the error',
  backward: 'Backward pass',
  update: 'Weight and bias updates',
  repeat: 'Repeat',
};

/** One of the five steps as the book names it. */
export interface Step {
  readonly name: FiveStepsName;
  readonly title: string;
  readonly reads: readonly Quantity[];
  readonly changes: readonly Quantity[];
}

export const STEPS: readonly Step[] = fiveSteps.map((name) => ({
  name,
  title: TITLES[name],
  reads: stepEffects[name].reads.map((quantity) => QUANTITIES[quantity]),
  changes: stepEffects[name].changes.map((quantity) => QUANTITIES[quantity]),
}));
