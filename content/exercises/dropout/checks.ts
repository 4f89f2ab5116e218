import { dropout, Graph, multiply, type Random, sum } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawList } from '../layers.ts';

/** Lets the engine drop by these draws, and send back what arrives. */
function caseOf(activation: number[], arriving: number[], rate: number, draws: number[]): Case {
  const size = activation.length;
  const graph = new Graph();
  const a = graph.parameter(1, size, activation);
  let next = 0;
  const random = { next: () => draws[next++ % size] };
  const dropped = dropout(a, rate, random, { training: true });
  graph.backward(sum(multiply(dropped, graph.input(1, size, arriving))));
  const passedOn = Array.from(dropped.data);
  return {
    args: [activation, arriving, rate, draws],
    expected: { activation: passedOn, gradient: Array.from(a.gradient) },
    parts: [{ name: 'the activations m a', value: { activation: passedOn } }],
  };
}

const drawCase = (random: Random, size: number, rate: number): Case =>
  caseOf(
    drawList(random, size),
    drawList(random, size),
    rate,
    Array.from({ length: size }, () => Math.round(1000 * random.next()) / 1000),
  );

export const checks: Check[] = [
  {
    name: 'one neuron kept, one dropped',
    cases: () => [caseOf([0.5, 0.8], [-1, 2], 0.2, [0.7, 0.1])],
  },
  {
    name: 'layers of several neurons',
    cases: (random) => [drawCase(random, 6, 0.5), drawCase(random, 9, 0.3)],
  },
  {
    name: 'a rate of 0 changes nothing',
    cases: (random) => [drawCase(random, 4, 0)],
  },
  {
    name: 'a draw equal to the rate is kept',
    cases: () => [caseOf([1, -2], [3, 4], 0.25, [0.25, 0.2])],
  },
];
