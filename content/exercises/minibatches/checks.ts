import { Random } from 'engine';
import type { Answer, Case, Check } from '../../../src/runner/check.ts';

type Rows = number[][];
type Minibatches = (
  inputs: Rows,
  targets: Rows,
  batchSize: number,
  random: () => number,
) => { inputs: Rows; targets: Rows }[];

/** So many examples, known by their only input; the target is ten times as large. */
const inputsOf = (size: number): Rows => Array.from({ length: size }, (_, i) => [i + 1]);
const targetsOf = (inputs: Rows): Rows => inputs.map(([x]) => [10 * x]);

const numbersInOrder = (rows: Rows): number[] => rows.flat().sort((a, b) => a - b);
const isInOrder = (rows: Rows): boolean => `${rows}` === `${numbersInOrder(rows)}`;

/** Lets the reader prepare an epoch. Any order is right, so it is described, not compared. */
function prepared(answer: Answer, size: number, batchSize: number, random: Random) {
  const inputs = inputsOf(size);
  const targets = targetsOf(inputs);
  const minibatches = answer['minibatches'] as unknown as Minibatches;
  const batches = minibatches(inputs, targets, batchSize, () => random.next());
  return {
    sizes: batches.map((batch) => batch.inputs.length),
    inputs: batches.flatMap((batch) => batch.inputs),
    targets: batches.flatMap((batch) => batch.targets),
    unchanged: isInOrder(inputs) && isInOrder(targets),
  };
}

/** What is in the batches. */
function contents(answer: Answer, args: readonly never[]) {
  const [size, batchSize] = args as readonly number[];
  const epoch = prepared(answer, size, batchSize, new Random(1));
  return {
    sizes: epoch.sizes,
    inputs: numbersInOrder(epoch.inputs),
    targets: numbersInOrder(epoch.targets),
    inputsWithTheirTargets: `${epoch.targets}` === `${targetsOf(epoch.inputs)}`,
    givenListsUnchanged: epoch.unchanged,
  };
}

function contentsOf(size: number, batchSize: number): Case {
  const whole = Math.floor(size / batchSize);
  const rest = size % batchSize;
  const inputs = inputsOf(size);
  return {
    args: [size, batchSize],
    expected: {
      sizes: [...Array(whole).fill(batchSize), ...(rest > 0 ? [rest] : [])],
      inputs: inputs.flat(),
      targets: targetsOf(inputs).flat(),
      inputsWithTheirTargets: true,
      givenListsUnchanged: true,
    },
    shown: `minibatches(inputs, targets, ${batchSize}, random) of ${size} examples, put in order`,
  };
}

/** What the order is made from. */
function order(answer: Answer, args: readonly never[]) {
  const [size, batchSize] = args as readonly number[];
  const withSeed = (seed: number) => prepared(answer, size, batchSize, new Random(seed));
  const [first, again, other] = [withSeed(1), withSeed(1), withSeed(2)];
  return {
    inputs: numbersInOrder(first.inputs),
    inputsInNewOrder: !isInOrder(first.inputs),
    targetsInNewOrder: !isInOrder(first.targets),
    sameFromSameNumbers: `${first.inputs}` === `${again.inputs}`,
    sameFromOtherNumbers: `${first.inputs}` === `${other.inputs}`,
  };
}

const EPOCHS = 12_000;
/** Five standard deviations of how often one of six orders comes up in so many epochs. */
const ALLOWED = 0.1;

/** How often three examples come in each of their six orders. */
function fairness(answer: Answer) {
  const random = new Random(1);
  const next = () => random.next();
  const minibatches = answer['minibatches'] as unknown as Minibatches;
  const inputs = inputsOf(3);
  const targets = targetsOf(inputs);
  const counts = new Map<number, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const [[a], [b], [c]] = minibatches(inputs, targets, 3, next)[0].inputs;
    const key = 100 * a + 10 * b + c;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const fair = EPOCHS / 6;
  const isFair = (count: number) => Math.abs(count - fair) < ALLOWED * fair;
  return { orders: counts.size, equallyOften: [...counts.values()].every(isFair) };
}

export const checks: Check[] = [
  {
    name: 'every example once, with its target',
    call: contents,
    cases: () => [contentsOf(6, 2), contentsOf(4, 4), contentsOf(3, 1)],
  },
  {
    name: 'a smaller last batch',
    call: contents,
    cases: () => [contentsOf(7, 3), contentsOf(5, 2), contentsOf(2, 8)],
  },
  {
    name: 'a new order, drawn from random',
    call: order,
    cases: () => [
      {
        args: [20, 4],
        expected: {
          inputs: inputsOf(20).flat(),
          inputsInNewOrder: true,
          targetsInNewOrder: true,
          sameFromSameNumbers: true,
          sameFromOtherNumbers: false,
        },
        shown: 'minibatches(inputs, targets, 4, random) of 20 examples, three times',
      },
    ],
  },
  {
    name: 'every order equally often',
    call: fairness,
    cases: () => [
      {
        args: [],
        expected: { orders: 6, equallyOften: true },
        shown: `minibatches(inputs, targets, 3, random) of 3 examples, ${EPOCHS} times`,
      },
    ],
  },
];
