import * as fc from 'fast-check';

/** An expression as a tree, how it may be typed, and what it is worth: by Math, without the engine. */
export interface Sample {
  readonly text: string;
  readonly value: (variables: Readonly<Record<string, number>>) => number;
  /** How tightly it binds as written: 1 sum, 2 product, 3 sign, 4 power, 5 whole. */
  readonly binding: number;
}

export const VARIABLES = ['a', 'b', 'x1'] as const;

const bracketed = (sample: Sample, binding: number) =>
  sample.binding >= binding ? sample.text : `(${sample.text})`;

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

const FUNCTIONS: Readonly<Record<string, (x: number) => number>> = {
  tanh: Math.tanh,
  sigmoid: logistic,
  sin: Math.sin,
  cos: Math.cos,
  softplus: (x) => Math.log1p(Math.exp(x)),
};

const leaf: fc.Arbitrary<Sample> = fc.oneof(
  fc.constantFrom(...VARIABLES).map((name) => ({
    text: name,
    value: (variables: Readonly<Record<string, number>>) => variables[name],
    binding: 5,
  })),
  fc.integer({ min: 1, max: 400 }).map((n) => ({
    text: `${n / 100}`,
    value: () => n / 100,
    binding: 5,
  })),
);

type Binary = readonly [
  sign: string,
  binding: number,
  right: number,
  of: (a: number, b: number) => number,
];

const BINARIES: readonly Binary[] = [
  [' + ', 1, 2, (a, b) => a + b],
  ['-', 1, 2, (a, b) => a - b],
  ['*', 2, 3, (a, b) => a * b],
  [' / ', 2, 3, (a, b) => a / b],
];

/** Trees whose results stay small and smooth, so that a central difference can be trusted. */
export const samples: fc.Arbitrary<Sample> = fc.letrec<{ tree: Sample }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'large' },
    leaf,
    fc
      .tuple(fc.constantFrom(...BINARIES), tie('tree'), tie('tree'))
      .map(([[sign, binding, right, of], a, b]) => ({
        text: bracketed(a, binding) + sign + bracketed(b, right),
        value: (v: Readonly<Record<string, number>>) => of(a.value(v), b.value(v)),
        binding,
      })),
    tie('tree').map((a) => ({
      text: `-${bracketed(a, 3)}`,
      value: (v: Readonly<Record<string, number>>) => -a.value(v),
      binding: 3,
    })),
    fc.tuple(tie('tree'), fc.integer({ min: -2, max: 3 })).map(([a, n]) => ({
      text: `${bracketed(a, 5)}^${n}`,
      value: (v: Readonly<Record<string, number>>) => a.value(v) ** n,
      binding: 4,
    })),
    fc.tuple(fc.constantFrom(...Object.keys(FUNCTIONS)), tie('tree')).map(([name, a]) => ({
      text: `${name}( ${a.text})`,
      value: (v: Readonly<Record<string, number>>) => FUNCTIONS[name](a.value(v)),
      binding: 5,
    })),
  ),
})).tree;
