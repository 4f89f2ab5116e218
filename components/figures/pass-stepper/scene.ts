import { widthsOf } from '../../parts/small-network/small-network.ts';
import { currentStep, type PassPlace } from './formula.ts';
import { PassNumbers } from './pass-numbers.ts';
import { type Done, doneAfter, type StepKind } from './pass-steps.ts';

/** What the matrices of a layer are drawn from. */
export interface Scene {
  readonly place: PassPlace;
  readonly layer: number;
  readonly widths: readonly number[];
  readonly numbers: PassNumbers;
  readonly done: Done;
  /** True where the last step was of this kind, at this neuron and term (any, where not given). */
  readonly isAt: (kind: StepKind, neuron?: number, index?: number) => boolean;
}

/** Looks at a pass from the layer of its last step. */
export function sceneOf(place: PassPlace): Scene {
  const { computed, steps, position } = place;
  const step = currentStep(place);
  return {
    place,
    layer: step.layer,
    widths: widthsOf(computed.small),
    numbers: new PassNumbers(computed),
    done: doneAfter(steps, position),
    isAt: (kind, neuron = step.neuron, index = step.index) =>
      position > 0 && kind === step.kind && neuron === step.neuron && index === step.index,
  };
}
