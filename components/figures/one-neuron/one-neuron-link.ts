import { LinkError } from '../../../src/reader/state-link.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import {
  ACTIVATIONS,
  type ActivationChoice,
  LARGEST,
  type Neuron,
  TASKS,
  type Task,
} from './neuron-model.ts';

/** A state of the figure. */
export interface OneNeuronState {
  readonly neuron: Neuron;
  readonly activation: ActivationChoice;
  readonly task: Task;
}

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readOneNeuron(data: unknown): OneNeuronState {
  const { neuron, activation, task } = (data ?? {}) as Record<string, unknown>;
  const { w1, w2, b } = (neuron ?? {}) as Record<string, unknown>;
  return {
    neuron: {
      w1: numberWithin(w1, LARGEST.w1),
      w2: numberWithin(w2, LARGEST.w2),
      b: numberWithin(b, LARGEST.b),
    },
    activation: oneOf(ACTIVATIONS, activation),
    task: oneOf(TASKS, task),
  };
}

function numberWithin(value: unknown, largest: number): number {
  if (typeof value === 'number' && Math.abs(value) <= largest) return value;
  throw new LinkError(`a weight or bias is not a number from −${largest} to ${largest}`);
}

function oneOf<T extends string>(choices: readonly Choice<T>[], value: unknown): T {
  const found = choices.find((choice) => choice.value === value);
  if (!found) throw new LinkError('it asks for an activation or a task that is not here');
  return found.value;
}
