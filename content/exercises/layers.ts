import { Graph, linear, matmul, type Random, sigmoid, transpose, type Value } from 'engine';

/** A layer as the exercises have it, a sigmoid behind every neuron: weights [out, in], biases [out]. */
export interface Layer {
  readonly weights: number[][];
  readonly biases: number[];
}

/** Draws numbers between −1 and 1, short enough to be read in feedback. */
export const drawList = (random: Random, length: number): number[] =>
  Array.from({ length }, () => (random.integer(199) - 99) / 100);

/** Draws rows of such numbers. */
export const drawRows = (random: Random, rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => drawList(random, columns));

/** Draws the layers of a network of these widths, the number of inputs first. */
export const drawLayers = (random: Random, [inputs, ...neurons]: readonly number[]): Layer[] =>
  neurons.map((count, l) => ({
    weights: drawRows(random, count, l === 0 ? inputs : neurons[l - 1]),
    biases: drawList(random, count),
  }));

/** What the engine finds on the way through a layer, an example a row: [batch, out] each. */
export interface LayerSteps {
  /** The weighted sums, before the biases. */
  readonly sums: number[][];
  readonly preActivation: number[][];
  readonly activation: number[][];
}

/** Lets the engine send a batch [batch, in] through a layer. */
export function stepsOf(input: number[][], { weights, biases }: Layer): LayerSteps {
  const graph = new Graph();
  const x = graph.input(input.length, input[0].length, input.flat());
  const w = graph.input(biases.length, input[0].length, weights.flat());
  const z = linear(x, w, graph.input(1, biases.length, biases));
  return {
    sums: rowsOf(matmul(x, transpose(w))),
    preActivation: rowsOf(z),
    activation: rowsOf(sigmoid(z)),
  };
}

/** Writes a recorded matrix as rows. */
const rowsOf = ({ rows, columns, data }: Value): number[][] =>
  Array.from({ length: rows }, (_, i) => Array.from(data.subarray(i * columns, (i + 1) * columns)));
