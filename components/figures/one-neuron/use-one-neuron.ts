import { useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { countRight, FIRST_NEURON, type Neuron, type Task } from './neuron-model.ts';
import { type OneNeuronState, readOneNeuron } from './one-neuron-link.ts';
import type { Change, Knob } from './words.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'one-neuron';

interface Shown extends OneNeuronState {
  /** What the reader did last. */
  readonly change: Change | undefined;
  /** The most points that were ever on their side, by task. */
  readonly best: Readonly<Record<Task, number>>;
}

const FIRST: Shown = shownFirst({ neuron: FIRST_NEURON, activation: 'sigmoid', task: 'and' });

/** Keeps the neuron, the task, and what the reader has reached. */
export function useOneNeuron() {
  const [shown, setShown] = useState(FIRST);
  const problem = useLinkedState({
    figure: ID,
    parse: readOneNeuron,
    apply: (state) => setShown(shownFirst(state)),
  });
  return {
    ...shown,
    problem,
    choose: (choice: Partial<Pick<OneNeuronState, 'activation' | 'task'>>) =>
      setShown((now) => ({ ...now, ...choice })),
    /** Moves the neuron by a knob; the change is told from where that knob was taken up. */
    move: (knob: Knob, to: (neuron: Neuron) => Neuron) =>
      setShown((now) => {
        const neuron = to(now.neuron);
        const before = now.change?.knob === knob ? now.change.before : now.neuron;
        return { ...now, neuron, change: { knob, before }, best: better(now.best, neuron) };
      }),
    reset: () => setShown(FIRST),
  };
}

function shownFirst(state: OneNeuronState): Shown {
  return { ...state, change: undefined, best: better({ and: 0, or: 0, xor: 0 }, state.neuron) };
}

function better(best: Shown['best'], neuron: Neuron): Shown['best'] {
  const reached = (task: Task) => Math.max(best[task], countRight(neuron, task));
  return { and: reached('and'), or: reached('or'), xor: reached('xor') };
}
