import { countPaths, entryGraph } from '../../../src/engine/graph/index.ts';
import { Network } from '../../../src/engine/network/network.ts';

/** How wide every layer is, and how many hidden ones there are. */
export interface Shape {
  readonly width: number;
  readonly layers: number;
}

export const MOST: Shape = { width: 6, layers: 12 };
export const FIRST_SHAPE: Shape = { width: 3, layers: 3 };

/** What was counted in the record of one network's loss. */
export interface Counted extends Shape {
  readonly parameters: number;
  /** What a backward pass visits: every use of a number that has a gradient. */
  readonly edges: number;
  /** From the weight between the first input and the first neuron to the loss. */
  readonly paths: bigint;
  /** From all weights and biases together. */
  readonly allPaths: bigint;
}

const counted = new Map<string, Counted>();

/**
 * Records the loss of a network with `width` inputs, `layers` hidden layers of `width` neurons and one
 * output, and counts in its graph. A shape that was counted before is not counted again.
 */
export function countShape({ width, layers }: Shape): Counted {
  const key = `${width}-${layers}`;
  const known = counted.get(key);
  if (known) return known;
  const network = new Network({
    inputs: width,
    layers: [
      ...Array.from({ length: layers }, () => ({ neurons: width, activation: 'tanh' as const })),
      { neurons: 1, activation: 'identity' },
    ],
  });
  const recording = network.record(1, 'half-squared-error');
  const graph = entryGraph(recording.loss);
  const paths = countPaths(graph);
  const leaves = recording.layers.flatMap(({ weights, biases }) => [weights, biases]);
  const fresh: Counted = {
    width,
    layers,
    parameters: network.parameterCount,
    edges: graph.edges.length,
    paths: paths[graph.nodeOf(recording.layers[0].weights, 0)],
    allPaths: graph.entries.reduce(
      (sum, { value }, node) => (leaves.includes(value) ? sum + paths[node] : sum),
      0n,
    ),
  };
  counted.set(key, fresh);
  return fresh;
}

/** Counts for one hidden layer, for two, and so on up to the shape. */
export function countUpTo({ width, layers }: Shape): Counted[] {
  return Array.from({ length: layers }, (_, i) => countShape({ width, layers: i + 1 }));
}

/**
 * Returns the neurons that path number `index` (from 0) goes through, one for each hidden layer, all
 * counted from 0: the first is the one that the weight leads to, the last layers change fastest.
 */
export function pathThroughLayers({ width, layers }: Shape, index: bigint): number[] {
  const neurons = new Array<number>(layers).fill(0);
  let rest = index;
  for (let layer = layers - 1; layer > 0; layer--) {
    neurons[layer] = Number(rest % BigInt(width));
    rest /= BigInt(width);
  }
  return neurons;
}
