import { gradientCheck } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawList } from '../layers.ts';
import { type Recording, record } from './tape.ts';

const call = (shown: string) => `backward(tape of ${shown})`;

/** Lets the engine go back through the same calculation, and names the gradients on the way. */
function caseOf({ names, values, tape, shown }: Recording): Case {
  const result = values[values.length - 1];
  result.graph.backward(result);
  const gradients = values.map(({ gradient }) => gradient[0]);
  return {
    args: [tape],
    expected: gradients,
    shown: call(shown),
    parts: names.map((name, i) => ({ name: `∂f/∂${name}`, value: gradients[i] })).reverse(),
  };
}

/** Asks the engine's forward pass what small nudges of the inputs do. */
function nudged({ values, tape, shown }: Recording): Case {
  const result = values[values.length - 1];
  const inputs = values.filter((value) => value.inputs.length === 0);
  const expected = gradientCheck(result, inputs).map(({ numeric }) => numeric);
  return { args: [tape], expected, shown: `${call(shown)}, its inputs` };
}

/** (a b + c) tanh(d), the first calculation of the chapter. */
const first = () =>
  record([
    ['a', 2],
    ['b', -3],
    ['c', 10],
    ['d', 0.5],
    ['v1', 'a·b'],
    ['v2', 'v1 + c'],
    ['v3', 'tanh d'],
    ['f', 'v2·v3'],
  ]);

/** The same with a in the place of d: one value, used twice. */
const twice = () =>
  record([
    ['a', 0.5],
    ['b', -3],
    ['c', 4],
    ['v1', 'a·b'],
    ['v2', 'v1 + c'],
    ['v3', 'tanh a'],
    ['f', 'v2·v3'],
  ]);

/** Ways that part and meet again, twice over, and a value that the result does not need. */
const meeting = ([p, q, r]: readonly number[]) =>
  record([
    ['p', p],
    ['q', q],
    ['r', r],
    ['s', 'p·q'],
    ['t', 'tanh s'],
    ['o', 's + r'],
    ['u', 's·t'],
    ['w', 'u + p'],
    ['f', 'w·u'],
  ]);

export const checks: Check[] = [
  {
    name: 'one operation',
    cases: () => [
      caseOf(
        record([
          ['a', 2],
          ['b', -3],
          ['f', 'a + b'],
        ]),
      ),
      caseOf(
        record([
          ['a', 2],
          ['b', -3],
          ['f', 'a·b'],
        ]),
      ),
      caseOf(
        record([
          ['a', 0.5],
          ['f', 'tanh a'],
        ]),
      ),
    ],
  },
  { name: 'the calculation of this chapter', cases: () => [caseOf(first())] },
  { name: 'a value used twice', cases: () => [caseOf(twice())] },
  {
    name: 'a value used twice by one operation',
    cases: () => [
      caseOf(
        record([
          ['a', 3],
          ['f', 'a·a'],
        ]),
      ),
      caseOf(
        record([
          ['p', 1],
          ['q', 'p + p'],
          ['r', 'q + q'],
          ['f', 'r + r'],
        ]),
      ),
    ],
  },
  {
    name: 'ways that part and meet again',
    cases: (random) => [caseOf(meeting([2, 0.5, -1])), caseOf(meeting(drawList(random, 3)))],
  },
  {
    name: 'the gradients of the inputs are what nudges do',
    cases: () => [nudged(first()), nudged(twice())],
    call: ({ backward }, [tape]) => {
      const gradients = backward(tape) as number[];
      return gradients.filter(
        (_, i) => (tape as { operation: string }[])[i]?.operation === 'input',
      );
    },
    tolerance: 1e-6,
  },
];
