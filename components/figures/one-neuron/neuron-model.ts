import { Network } from '../../../src/engine/network/network.ts';
import { entrywiseActivations } from '../../../src/engine/operations/activations/index.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import { activationChoices } from '../../parts/text/activation-names.ts';

/** A point of the plane of the two inputs. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The parameters of a neuron with two inputs. */
export interface Neuron {
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
}

export type ActivationChoice = 'sigmoid' | 'tanh' | 'relu' | 'identity';
export type Task = 'and' | 'or' | 'xor';

export const ACTIVATIONS: readonly Choice<ActivationChoice>[] = activationChoices(
  'sigmoid',
  'tanh',
  'relu',
  'identity',
);

export const TASKS: readonly Choice<Task>[] = [
  { value: 'and', label: 'AND' },
  { value: 'or', label: 'OR' },
  { value: 'xor', label: 'XOR' },
];

/** The largest weight and the largest bias the controls allow. */
export const LARGEST = { w1: 6, w2: 6, b: 12 } as const;

export const FIRST_NEURON: Neuron = { w1: 1, w2: -2, b: 1.8 };

/** The four points that every task labels. */
export const CORNERS: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 0, y: 1 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
];

/** The target of each corner. */
export const TARGETS: Readonly<Record<Task, readonly (0 | 1)[]>> = {
  and: [0, 0, 0, 1],
  or: [0, 1, 1, 1],
  xor: [0, 1, 1, 0],
};

/** On which side of the line a point must be, and is. */
export type Verdict = 'right' | 'wrong' | 'on the line';

/** One corner as a neuron sees it. */
export interface Answer {
  readonly point: Point;
  readonly target: 0 | 1;
  readonly z: number;
  readonly a: number;
  readonly verdict: Verdict;
}

const summing = new Network({ inputs: 2, layers: [{ neurons: 1, activation: 'identity' }] });

/** Computes z at each point. */
export function preActivations({ w1, w2, b }: Neuron, points: readonly Point[]): number[] {
  summing.parameters.set([w1, w2, b]);
  return Array.from(summing.predict(points.flatMap(({ x, y }) => [x, y])));
}

/** Asks a neuron about the four corners: it answers 1 where z > 0 and 0 where z < 0. */
export function answersOf(neuron: Neuron, activation: ActivationChoice, task: Task): Answer[] {
  return preActivations(neuron, CORNERS).map((z, i) => {
    const target = TARGETS[task][i];
    const right = target === 1 ? z > 0 : z < 0;
    return {
      point: CORNERS[i],
      target,
      z,
      a: entrywiseActivations[activation].value(z),
      verdict: right ? 'right' : z === 0 ? 'on the line' : 'wrong',
    };
  });
}

/** Counts the corners on their side of the line; which one that is depends on no activation. */
export function countRight(neuron: Neuron, task: Task): number {
  return answersOf(neuron, 'identity', task).filter(({ verdict }) => verdict === 'right').length;
}
