import { Network } from '../../../src/engine/network/network.ts';

/** The weights of Goodfellow et al. (2016) that compute XOR with two ReLU neurons. */
export const network = new Network({
  inputs: 2,
  layers: [
    { neurons: 2, activation: 'relu' },
    { neurons: 1, activation: 'identity' },
  ],
});
network.layers[0].weights.set([1, 1, 1, 1]);
network.layers[0].biases.set([0, -1]);
network.layers[1].weights.set([1, -2]);

export type Pair = readonly [number, number];

/** What the network makes of one point. */
export interface Passage {
  readonly input: Pair;
  /** z of the two hidden neurons. */
  readonly preActivation: Pair;
  /** a of the two hidden neurons: where the point lands. */
  readonly hidden: Pair;
  readonly output: number;
}

/** The four points of XOR, in the book's order. */
export const CORNERS: readonly Pair[] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

/** Sends points through the network. */
export function passageOf(points: readonly Pair[]): Passage[] {
  const recording = network.record(points.length, 'half-squared-error');
  recording.input.data.set(points.flat());
  recording.forward();
  const [first, second] = recording.layers;
  return points.map((input, i) => ({
    input,
    preActivation: [first.preActivation.data[2 * i], first.preActivation.data[2 * i + 1]],
    hidden: [first.activation.data[2 * i], first.activation.data[2 * i + 1]],
    output: second.activation.data[i],
  }));
}
