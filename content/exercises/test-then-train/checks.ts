import { createOptimizer, Network, predictedClass, type Random } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawList } from '../layers.ts';

interface Example {
  input: number[];
  target: number;
}

/** Lets the engine's neuron meet the stream; notes its answers before each update. */
function caseOf(
  weights: number[],
  bias: number,
  stream: Example[],
  rate: number,
  window: number,
): Case {
  const shape = {
    inputs: weights.length,
    layers: [{ neurons: 1, activation: 'sigmoid' }],
  } as const;
  const network = new Network(shape);
  network.parameters.set([...weights, bias]);
  const recording = network.record(1, 'binary-cross-entropy');
  const optimizer = createOptimizer({ kind: 'sgd' }, rate, network);
  const misses = stream.map(({ input, target }) => {
    recording.input.data.set(input);
    recording.target.data[0] = target;
    recording.forward();
    const miss = predictedClass(recording.output.data, 1, 0) === target ? 0 : 1;
    recording.backward();
    optimizer.step(network.parameters, network.gradient);
    return miss;
  });
  const learned = {
    weights: Array.from(network.parameters.subarray(0, -1)),
    bias: network.parameters[weights.length],
  };
  const shares = misses.map((_, t) => meanOf(misses.slice(Math.max(0, t + 1 - window), t + 1)));
  return {
    args: [weights, bias, stream, rate, window],
    expected: { ...learned, shares },
    parts: [
      { name: 'weights and bias', value: learned },
      { name: 'the shares', value: { shares } },
    ],
  };
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Draws a stream whose boundary jumps in the middle. */
const drawStream = (random: Random, length: number, inputs: number): Example[] =>
  Array.from({ length }, (_, t) => {
    const input = drawList(random, inputs);
    const side = input[0] > 0 ? 1 : 0;
    return { input, target: t < length / 2 ? side : 1 - side };
  });

export const checks: Check[] = [
  {
    name: 'two examples, and a window of one',
    cases: () => [
      caseOf(
        [0.5],
        0.1,
        [
          { input: [1], target: 0 },
          { input: [-2], target: 1 },
        ],
        0.5,
        1,
      ),
    ],
  },
  {
    name: 'a stream whose boundary jumps',
    cases: (random) => [
      caseOf(drawList(random, 2), 0.2, drawStream(random, 12, 2), 0.8, 4),
      caseOf(drawList(random, 3), -0.4, drawStream(random, 15, 3), 2, 6),
    ],
  },
  {
    name: 'a window longer than the stream',
    cases: (random) => [caseOf(drawList(random, 2), 0, drawStream(random, 6, 2), 1, 10)],
  },
];
