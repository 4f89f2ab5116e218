import type { Answer, Case, Check } from '../../../src/runner/check.ts';
import { descended } from '../descended.ts';
import { drawList, drawRows } from '../layers.ts';

interface Moved {
  parameters: number[];
  velocity: number[];
}
type Step = (
  parameters: number[],
  gradient: number[],
  velocity: number[],
  learningRate: number,
  momentum: number,
) => Moved;

/** Lets the engine take a step for each gradient, from rest or with a velocity. */
function walked(w: number[], gradients: number[][], eta: number, mu: number, v?: number[]): Moved {
  const { parameters, memory } = descended(
    { kind: 'momentum', momentum: mu },
    eta,
    w,
    gradients,
    v,
  );
  return { parameters, velocity: memory };
}

function stepOf(w: number[], gradient: number[], v: number[], eta: number, mu: number): Case {
  const after = walked(w, [gradient], eta, mu, v);
  return {
    args: [w, gradient, v, eta, mu],
    expected: after,
    parts: [
      { name: 'v', value: { velocity: after.velocity } },
      { name: 'v, and w − η v', value: after },
    ],
  };
}

/** Steps one after the other, each with the velocity that the last one returned. */
const walk = (answer: Answer, args: readonly never[]) => {
  const [start, gradients, eta, mu] = args as unknown as Parameters<typeof walked>;
  return gradients.reduce(
    (now: Moved, gradient) =>
      (answer['momentumStep'] as unknown as Step)(now.parameters, gradient, now.velocity, eta, mu),
    { parameters: start, velocity: start.map(() => 0) },
  );
};

const walkOf = (w: number[], gradients: number[][], eta: number, mu: number): Case => ({
  args: [w, gradients, eta, mu],
  expected: walked(w, gradients, eta, mu),
  shown: `${gradients.length} steps in a row, η = ${eta}, μ = ${mu}`,
});

export const checks: Check[] = [
  {
    name: 'the first step, from rest',
    cases: () => [
      stepOf([1], [0.5], [0], 0.1, 0.9),
      stepOf([0.4, -0.2], [-1, 0.25], [0, 0], 0.2, 0.5),
    ],
  },
  {
    name: 'a step with a velocity',
    cases: (random) => [
      stepOf([1], [0.5], [2], 0.1, 0.9),
      stepOf(drawList(random, 3), drawList(random, 3), drawList(random, 3), 0.5, 0.8),
    ],
  },
  {
    name: 'on where the gradient is 0',
    cases: () => [stepOf([0.3, 1], [0, 0], [1, -2], 0.1, 0.9)],
  },
  {
    name: 'many steps in a row',
    call: walk,
    cases: (random) => [
      walkOf(drawList(random, 2), drawRows(random, 4, 2), 0.1, 0.9),
      walkOf(
        [1],
        Array.from({ length: 30 }, () => [1]),
        0.05,
        0.9,
      ),
    ],
  },
];
