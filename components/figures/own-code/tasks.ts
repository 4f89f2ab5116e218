/** What the reader's functions are trained on, as in the last cells of the notebook. */
export interface Task {
  readonly id: TaskId;
  /** As a button says it: Train XOR. */
  readonly name: string;
  /** The number of inputs, then of the neurons of each layer. */
  readonly widths: readonly number[];
  /** Of the initial weights. */
  readonly seed: number;
  readonly learningRate: number;
  /** The most updates; all examples are in every batch. */
  readonly epochs: number;
  readonly lossBelow: number;
}

export type TaskId = 'xor' | 'iris';

export const TASKS: Readonly<Record<TaskId, Task>> = {
  xor: {
    id: 'xor',
    name: 'XOR',
    widths: [2, 3, 1],
    seed: 1,
    learningRate: 2,
    epochs: 4000,
    lossBelow: 0.002,
  },
  iris: {
    id: 'iris',
    name: 'iris',
    widths: [4, 6, 3],
    seed: 1,
    learningRate: 2,
    epochs: 300,
    lossBelow: 0.01,
  },
};

/** A function that the figure calls, and the exercise that asks for it. */
export interface Needed {
  readonly exercise: string;
  readonly name: string;
}

/** In the order of the notebook's cells. */
const NEEDED: readonly Needed[] = [
  { exercise: 'forward-network', name: 'forwardNetwork' },
  { exercise: 'half-squared-error', name: 'halfSquaredError' },
  { exercise: 'backward-pass', name: 'backwardPass' },
  { exercise: 'check-gradients', name: 'gradientCheck' },
  { exercise: 'loss-and-gradients', name: 'lossAndGradients' },
  { exercise: 'sgd-step', name: 'sgdStep' },
  { exercise: 'training-loop', name: 'train' },
];
const STANDARDIZE: Needed = { exercise: 'standardize', name: 'standardize' };

/** Lists the functions that a task calls. */
export const neededFor = (task: TaskId): readonly Needed[] =>
  task === 'iris' ? [...NEEDED, STANDARDIZE] : NEEDED;

/** Counts the weights and biases of a task's network. */
export const parameterCount = ({ widths }: Task): number =>
  widths.slice(1).reduce((sum, neurons, l) => sum + neurons * (widths[l] + 1), 0);
