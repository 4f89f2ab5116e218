import type { EntrywiseActivationName } from '../../../../src/engine/operations/index.ts';
import type { OptimizerName } from '../../../../src/engine/training/index.ts';
import type { Choice } from '../../../parts/controls/choice.ts';
import { ENTRYWISE_ACTIVATIONS } from '../../../parts/text/activation-names.ts';
import type { NumberRange } from '../../../parts/text/parse-number.ts';
import { type DataName, GENERATED } from './data-choices.ts';

export type HiddenActivation = EntrywiseActivationName;
export type LossChoice = 'cross-entropy' | 'squared-error';
export type InitializationChoice =
  | 'xavier-uniform'
  | 'xavier-normal'
  | 'he-uniform'
  | 'he-normal'
  | 'uniform'
  | 'normal'
  | 'zeros';
export type BatchChoice = '1' | '2' | '4' | '8' | '16' | '32' | '64' | '128' | 'all';

/** All that decides a run, but for the reader's own table: plain data, fit for a link. */
export interface Settings {
  readonly data: DataName;
  /** The number of points of a generated set. */
  readonly size: number;
  /** The standard deviation added to each coordinate of a generated set. */
  readonly noise: number;
  /** Decides on the points of a generated set, and on who is in which part. */
  readonly dataSeed: number;
  /** Per cent of the examples; what these two leave is the test part. */
  readonly trainShare: number;
  readonly validationShare: number;
  /** The neurons of each hidden layer. */
  readonly hidden: readonly number[];
  readonly activation: HiddenActivation;
  readonly loss: LossChoice;
  readonly initialization: InitializationChoice;
  readonly optimizer: OptimizerName;
  readonly learningRate: number;
  readonly schedule: 'constant' | 'cosine';
  readonly batchSize: BatchChoice;
  readonly weightDecay: number;
  readonly dropout: number;
  /** Decides on the first weights, the order of the examples and dropout. */
  readonly seed: number;
  /** Where the run ends. */
  readonly epochs: number;
}

/** What the playground opens with. */
export const DEFAULTS: Settings = {
  data: 'moons',
  size: 300,
  noise: GENERATED.moons.noise,
  dataSeed: 1,
  trainShare: 60,
  validationShare: 15,
  hidden: [8, 8],
  activation: 'tanh',
  loss: 'cross-entropy',
  initialization: 'xavier-uniform',
  optimizer: 'adam',
  learningRate: 0.02,
  schedule: 'constant',
  batchSize: '16',
  weightDecay: 0,
  dropout: 0,
  seed: 1,
  epochs: 200,
};

/** The most hidden layers. */
export const MOST_LAYERS = 4;

const SEEDS: NumberRange = { min: 0, max: 4294967295, whole: true };

/** What each number may be; `hidden` is about one layer. */
export const LIMITS = {
  size: { min: 20, max: 1000, whole: true },
  noise: { min: 0, max: 1 },
  dataSeed: SEEDS,
  trainShare: { min: 10, max: 100, whole: true },
  validationShare: { min: 0, max: 90, whole: true },
  hidden: { min: 1, max: 32, whole: true },
  learningRate: { min: 1e-4, max: 1000 },
  weightDecay: { min: 0, max: 1 },
  dropout: { min: 0, max: 0.9 },
  seed: SEEDS,
  epochs: { min: 1, max: 20_000, whole: true },
} as const satisfies Record<string, NumberRange>;

const same = <T extends string>(...names: T[]): Choice<T>[] =>
  names.map((value) => ({ value, label: value }));

/** What each choice is made from. */
export const CHOICES = {
  activation: ENTRYWISE_ACTIVATIONS,
  loss: [
    { value: 'cross-entropy', label: 'cross-entropy' },
    { value: 'squared-error', label: 'half squared error' },
  ],
  initialization: [
    { value: 'xavier-uniform', label: 'Xavier, uniform' },
    { value: 'xavier-normal', label: 'Xavier, normal' },
    { value: 'he-uniform', label: 'He, uniform' },
    { value: 'he-normal', label: 'He, normal' },
    { value: 'uniform', label: 'uniform from −1 to 1' },
    { value: 'normal', label: 'normal, deviation 1' },
    { value: 'zeros', label: 'all zero' },
  ],
  optimizer: [
    { value: 'sgd', label: 'gradient descent (SGD)' },
    { value: 'momentum', label: 'momentum' },
    { value: 'nesterov', label: 'Nesterov momentum' },
    { value: 'rmsprop', label: 'RMSProp' },
    { value: 'adam', label: 'Adam' },
    { value: 'adamw', label: 'AdamW' },
  ],
  schedule: [
    { value: 'constant', label: 'stays the same' },
    { value: 'cosine', label: 'falls to 0 (cosine)' },
  ],
  batchSize: same('1', '2', '4', '8', '16', '32', '64', '128', 'all'),
} as const satisfies {
  [Key in keyof Settings]?: Settings[Key] extends string ? readonly Choice<Settings[Key]>[] : never;
};

/** What can be changed in the middle of a run, which then goes on from its present weights. */
const GOING_ON: readonly (keyof Settings)[] = [
  'learningRate',
  'schedule',
  'weightDecay',
  'dropout',
  'epochs',
];

/** True where a run can go on after this change; else it has to begin anew. */
export function canGoOnWith(change: Partial<Settings>): boolean {
  return Object.keys(change).every((key) => GOING_ON.includes(key as keyof Settings));
}
