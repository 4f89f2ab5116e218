import type { Random } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { RIGHT, verdict } from './verdict.ts';

const caseOf = (madeFrom: number[][]): Case => ({ args: [madeFrom], expected: RIGHT });

/** Any order that holds passes: what is compared are the words for it. */
const call: Check['call'] = ({ topologicalOrder }, [madeFrom]) =>
  verdict(topologicalOrder(madeFrom), madeFrom);

/** Draws a graph in which every node is made from up to three others, numbered at random. */
function drawGraph(random: Random, size: number): number[][] {
  const names = Array.from({ length: size }, (_, v) => v);
  random.shuffle(names);
  const madeFrom: number[][] = names.map(() => []);
  for (let place = 1; place < size; place++) {
    const uses = Array.from({ length: random.integer(4) }, () => names[random.integer(place)]);
    madeFrom[names[place]] = uses;
  }
  return madeFrom;
}

/** $f = (a b + c) tanh(d)$: a, b, c, d, v₁, v₂, v₃, f. */
const asRecorded = [[], [], [], [], [0, 1], [4, 2], [3], [5, 6]];

/** The same from f down, as a person would who takes the expression apart. */
const takenApart = [[1, 2], [3, 4], [5], [6, 7], [], [], [], []];

/** f = u · tanh(u · w): u is used at once, and again at the beginning of a longer way. */
const longWay = [[3, 1], [2], [3, 4], [], []];

export const checks: Check[] = [
  { name: 'a chain', cases: () => [caseOf([[], [0], [1]]), caseOf([[2], [0], []])], call },
  {
    name: 'the calculation of this chapter, numbered in two ways',
    cases: () => [caseOf(asRecorded), caseOf(takenApart)],
    call,
  },
  {
    name: 'a value used twice',
    cases: () => [caseOf([[1, 1], []]), caseOf([[1], [2, 2], [3, 3], []]), caseOf(longWay)],
    call,
  },
  {
    name: 'values that nothing uses',
    cases: () => [caseOf([[], [], []]), caseOf([[1, 3], [], [1], []])],
    call,
  },
  {
    name: 'graphs of any kind',
    cases: (random) => [6, 8, 10].map((size) => caseOf(drawGraph(random, size))),
    call,
  },
];
