import { Graph, identity, linear, type Random, sigmoid } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';

interface Neuron {
  readonly w: number;
  readonly b: number;
  readonly v: number;
}

type StepNetwork = (f: (x: number) => number, n: number, k: number) => Neuron[];

/** Lets the engine compute what a network of such neurons answers at these places. */
function outputsOf(neurons: readonly Neuron[], places: readonly number[]): number[] {
  const graph = new Graph();
  const column = (numbers: number[]) => graph.input(numbers.length, 1, numbers);
  const row = (numbers: number[]) => graph.input(1, numbers.length, numbers);
  const hidden = sigmoid(
    linear(column([...places]), column(neurons.map(({ w }) => w)), row(neurons.map(({ b }) => b))),
  );
  return Array.from(
    identity(linear(hidden, row(neurons.map(({ v }) => v)), graph.input(1, 1, [0]))).data,
  );
}

/** What is wanted, piece by piece: each adds its height times one sigmoid minus another. */
function bumpsAt(f: (x: number) => number, n: number, k: number, places: readonly number[]) {
  const total = places.map(() => 0);
  for (let i = 0; i < n; i++) {
    const edge = (at: number) => outputsOf([{ w: k, b: -k * at, v: 1 }], places);
    const [up, down] = [edge(i / n), edge((i + 1) / n)];
    const height = f((i + 0.5) / n);
    total.forEach((_, p) => {
      total[p] += height * (up[p] - down[p]);
    });
  }
  return total;
}

/** Refuses in the reader's words what is no network. */
function demandNeurons(neurons: unknown): asserts neurons is Neuron[] {
  if (!Array.isArray(neurons) || neurons.length === 0) {
    throw new Error('stepNetwork should return a list with at least one neuron');
  }
  for (const { w, b, v } of neurons) {
    if (![w, b, v].every((number) => typeof number === 'number')) {
      throw new Error('each neuron needs the numbers w, b and v');
    }
  }
}

const FUNCTIONS = {
  'x => 1': () => 1,
  'x => x * x': (x: number) => x * x,
  'x => 1 - x': (x: number) => 1 - x,
  'x => x * (1 - x) - 0.2': (x: number) => x * (1 - x) - 0.2,
} as const;

function caseOf(name: keyof typeof FUNCTIONS, n: number, k: number, places: number[]): Case {
  const f = FUNCTIONS[name];
  return {
    args: [f, n, k, places],
    expected: bumpsAt(f, n, k, places),
    shown: `the network stepNetwork(${name}, ${n}, ${k}) at x = ${places.join(', ')}`,
  };
}

/** Runs the reader's network at the places of the case. */
function answered(answer: Readonly<Record<string, unknown>>, args: readonly unknown[]): number[] {
  const [f, n, k, places] = args as [(x: number) => number, number, number, number[]];
  const neurons: unknown = (answer.stepNetwork as StepNetwork)(f, n, k);
  demandNeurons(neurons);
  return outputsOf(neurons, places);
}

const call: NonNullable<Check['call']> = answered;
const draw = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.integer(100) / 100);

/** The largest distance from f, away from the two ends, where half a step is missing. */
const INNER = Array.from({ length: 37 }, (_, i) => (i + 2) / 40);
const gapOf = (outputs: readonly number[], f: (x: number) => number) =>
  Math.max(...outputs.map((output, p) => Math.abs(output - f(INNER[p]))));

export const checks: Check[] = [
  {
    name: 'one bump',
    call,
    cases: () => [
      caseOf('x => 1', 1, 20, [-0.5, 0, 0.25, 0.5, 1, 1.5]),
      caseOf('x => x * x', 1, 100, [0.1, 0.5, 0.9]),
    ],
  },
  {
    name: 'several bumps',
    call,
    cases: (random) => [
      caseOf('x => x * x', 2, 40, [0.1, 0.3, 0.7, 0.9]),
      caseOf('x => 1 - x', 3, 50, draw(random, 4)),
      caseOf('x => x * (1 - x) - 0.2', 5, 200, draw(random, 5)),
    ],
  },
  {
    name: 'the largest gap falls as n grows',
    call: (answer, args) => {
      const [f, widths] = args as unknown as [(x: number) => number, number[]];
      return widths.map((n) => gapOf(answered(answer, [f, n, 40 * n, INNER]), f));
    },
    cases: () => {
      const f = FUNCTIONS['x => x * x'];
      const widths = [2, 4, 8, 16];
      return [
        {
          args: [f, widths],
          expected: widths.map((n) => gapOf(bumpsAt(f, n, 40 * n, INNER), f)),
          shown: 'largest gap of stepNetwork(x => x * x, n, 40 * n) for n = 2, 4, 8, 16',
        },
      ];
    },
  },
];
