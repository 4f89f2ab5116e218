import type { Answer, Case, Check } from '../../../src/runner/check.ts';
import { descended } from '../descended.ts';
import { drawList, drawRows } from '../layers.ts';

interface Memory {
  m: number[];
  s: number[];
  t: number;
}
interface Settings {
  learningRate: number;
  beta1: number;
  beta2: number;
  epsilon: number;
}
interface Moved {
  parameters: number[];
  memory: Memory;
}
type Step = (parameters: number[], gradient: number[], memory: Memory, given: Settings) => Moved;

const USUAL: Settings = { learningRate: 0.1, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };

/** Constants with which every slip shows. */
const UNUSUAL: Settings = { learningRate: 0.5, beta1: 0.6, beta2: 0.8, epsilon: 0.2 };

/** What Adam remembers before its first step. */
const nothing = (size: number): Memory => ({
  m: Array(size).fill(0),
  s: Array(size).fill(0),
  t: 0,
});

/** Lets the engine take a step for each gradient. */
function walked(
  parameters: number[],
  gradients: number[][],
  { m, s, t }: Memory,
  { learningRate, ...constants }: Settings,
): Moved {
  const size = parameters.length;
  const after = descended({ kind: 'adam', ...constants }, learningRate, parameters, gradients, [
    ...m,
    ...s,
    t,
  ]);
  const { memory } = after;
  return {
    parameters: after.parameters,
    memory: { m: memory.slice(0, size), s: memory.slice(size, -1), t: memory[2 * size] },
  };
}

function stepOf(w: number[], gradient: number[], before: Memory, settings: Settings): Case {
  const after = walked(w, [gradient], before, settings);
  const { m, s, t } = after.memory;
  return {
    args: [w, gradient, before, settings],
    expected: after,
    // A step that says nothing of the parameters fits whatever they are.
    parts: [
      { name: 'm', value: { memory: { m } } },
      { name: 'm and s', value: { memory: { m, s } } },
      { name: 'm, s and t', value: { memory: { m, s, t } } },
      { name: 'm, s, t and the parameters', value: after },
    ],
  };
}

/** Steps one after the other, each with the memory that the last one returned. */
const walk = (answer: Answer, args: readonly never[]) => {
  const [start, gradients, before, settings] = args as unknown as Parameters<typeof walked>;
  return gradients.reduce(
    (now: Moved, gradient) =>
      (answer['adamStep'] as unknown as Step)(now.parameters, gradient, now.memory, settings),
    { parameters: start, memory: before },
  );
};

const walkOf = (w: number[], gradients: number[][], settings: Settings): Case => ({
  args: [w, gradients, nothing(w.length), settings],
  expected: walked(w, gradients, nothing(w.length), settings),
  shown: `${gradients.length} steps in a row`,
});

/** Asked of every check. */
const tolerance = 1e-12;

export const checks: Check[] = [
  {
    name: 'the first step',
    tolerance,
    cases: () => [
      stepOf([1, 1], [0.5, -20], nothing(2), USUAL),
      stepOf([0.4, -0.2], [0.3, 2], nothing(2), UNUSUAL),
    ],
  },
  {
    name: 'the third step',
    tolerance,
    cases: (random) => [
      stepOf([1], [0.5], { m: [-0.2], s: [0.5], t: 2 }, USUAL),
      stepOf(
        drawList(random, 2),
        drawList(random, 2),
        { m: [0.5, -0.1], s: [0.3, 0.04], t: 2 },
        UNUSUAL,
      ),
    ],
  },
  {
    name: 'slopes as small as ε, and 0',
    tolerance,
    cases: () => [stepOf([0.5, 0.5, 0.5], [1e-8, -3e-8, 0], nothing(3), USUAL)],
  },
  {
    name: 'many steps in a row',
    call: walk,
    tolerance,
    cases: (random) => [
      walkOf(drawList(random, 2), drawRows(random, 5, 2), UNUSUAL),
      walkOf(drawList(random, 2), drawRows(random, 40, 2), USUAL),
    ],
  },
];
