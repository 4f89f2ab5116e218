import { widthsOf } from '../../parts/small-network/small-network.ts';
import { currentStep, type PassPlace } from './pass.ts';
import { PassNumbers } from './pass-numbers.ts';
import { type Done, doneAfter, type StepKind } from './pass-steps.ts';

/** What the matrices of a layer are drawn from. */
export interface Scene {
  readonly place: PassPlace;
  readonly layer: number;
  readonly widths: readonly number[];
  readonly numbers: PassNumbers;
  readonly done: Done;
  /** How many rows a batch has. */
  readonly examples: number;
  /** The index of an example (from 0) where there are several, and how its entries are called. */
  readonly indexOf: (example: number) => number | undefined;
  readonly wordsOf: (example: number) => string;
  /** True where the last step was of this kind, at this neuron, term and example (any, where not given). */
  readonly isAt: (kind: StepKind, neuron?: number, index?: number, example?: number) => boolean;
}

/** Looks at a pass from the layer of its last step. */
export function sceneOf(place: PassPlace): Scene {
  const { computed, steps, position } = place;
  const step = currentStep(place);
  const examples = computed.small.examples.length;
  const indexOf = (example: number) => (examples > 1 ? example + 1 : undefined);
  return {
    place,
    layer: step.layer,
    widths: widthsOf(computed.small),
    numbers: new PassNumbers(computed),
    done: doneAfter(steps, position),
    examples,
    indexOf,
    wordsOf: (example) => (examples > 1 ? ` of example ${example + 1}` : ''),
    isAt: (kind, neuron = step.neuron, index = step.index, example = step.example) =>
      position > 0 &&
      kind === step.kind &&
      neuron === step.neuron &&
      index === step.index &&
      example === step.example,
  };
}
