// Not from the folder's index, which would bring what reads tables along.

import {
  circles,
  gaussians,
  moons,
  spiral,
  xor,
  xorClouds,
} from '../../../../src/engine/data/generated-classes.ts';
import type { Dataset, GeneratedOptions } from '../../../../src/engine/data/index.ts';

/** A set of points made on the spot. */
interface GeneratedChoice {
  readonly label: string;
  readonly make: (options: GeneratedOptions) => Dataset;
  /** The noise at which it is interesting. */
  readonly noise: number;
}

/** A set that comes with the book, in a file of its own. */
interface StoredChoice {
  readonly label: string;
  readonly file: string;
  /** The two inputs looked at first. */
  readonly shown: readonly [number, number];
}

export const GENERATED = {
  moons: { label: 'Moons', make: moons, noise: 0.12 },
  circles: { label: 'Circles', make: circles, noise: 0.08 },
  'xor-clouds': { label: 'XOR clouds', make: xorClouds, noise: 0.15 },
  gaussians: {
    label: 'Three Gaussian clouds',
    make: (options) => gaussians({ ...options, classes: 3 }),
    noise: 0.35,
  },
  spiral: {
    label: 'Spiral, two arms',
    make: (options) => spiral({ ...options, arms: 2 }),
    noise: 0.02,
  },
  'spiral-3': {
    label: 'Spiral, three arms',
    make: (options) => spiral({ ...options, arms: 3 }),
    noise: 0.02,
  },
} as const satisfies Record<string, GeneratedChoice>;

export const STORED = {
  iris: { label: 'Iris flowers', file: 'iris.csv', shown: [2, 3] },
  wine: { label: 'Wines', file: 'wine.csv', shown: [0, 6] },
  'breast-cancer': {
    label: 'Breast cancer',
    file: 'breast-cancer.csv',
    shown: [20, 27],
  },
  digits: {
    label: 'Digits of 8 × 8 pixels',
    file: 'digits.csv',
    shown: [20, 36],
  },
} as const satisfies Record<string, StoredChoice>;

export type GeneratedName = keyof typeof GENERATED;
export type StoredName = keyof typeof STORED;
export type DataName = 'xor' | GeneratedName | StoredName | 'own';

export const isGenerated = (name: DataName): name is GeneratedName => name in GENERATED;
export const isStored = (name: DataName): name is StoredName => name in STORED;

/** All that can be chosen, in the order of the list. */
export const DATA_CHOICES: readonly { readonly value: DataName; readonly label: string }[] = [
  { value: 'xor', label: 'XOR, four points' },
  ...(Object.keys(GENERATED) as GeneratedName[]).map((value) => ({
    value,
    label: GENERATED[value].label,
  })),
  ...(Object.keys(STORED) as StoredName[]).map((value) => ({ value, label: STORED[value].label })),
  { value: 'own', label: 'Your own table (CSV)' },
];

/** Makes a set that needs no file. */
export function makeDataset(name: 'xor' | GeneratedName, options: GeneratedOptions): Dataset {
  return name === 'xor' ? xor() : GENERATED[name].make(options);
}

/** Returns the two inputs that a picture of a data set shows first. */
export function firstShown(name: DataName): readonly [number, number] {
  return isStored(name) ? STORED[name].shown : [0, 1];
}
