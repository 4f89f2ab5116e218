import {
  buildNetwork,
  fillExamples,
  gradientCheck,
  gradientsOf,
  type LayerNumbers,
  type Network,
  type NetworkWithData,
  type Recording,
  type Solution,
  type SolveExample,
  solve,
} from 'engine';
import type { Layer } from './layers.ts';

/** The 2-2-2 network that chapters 3 and 6 follow. */
export const FIRST_LAYERS: Layer[] = [
  {
    weights: [
      [0.15, 0.2],
      [0.25, 0.3],
    ],
    biases: [0.35, 0.35],
  },
  {
    weights: [
      [0.4, 0.45],
      [0.5, 0.55],
    ],
    biases: [0.6, 0.6],
  },
];

/** Its example, and the one that chapter 6 adds to make a batch. */
export const FIRST_EXAMPLES: SolveExample[] = [
  { input: [0.05, 0.1], target: [0.01, 0.99] },
  { input: [1, 0], target: [0.99, 0.01] },
];

type Descent = Pick<NetworkWithData, 'learningRate' | 'updates'>;

const STAY: Descent = { learningRate: 0, updates: 0 };

/** Sigmoid layers and half the squared error, as everywhere in the exercises. */
const withData = (layers: Layer[], examples: SolveExample[], descent = STAY): NetworkWithData => ({
  layers: layers.map((layer) => ({ ...layer, activation: 'sigmoid' })),
  loss: 'half-squared-error',
  examples,
  ...descent,
  mode: 'batch',
  freezeBiases: false,
});

/** Makes the engine's network from layers. */
export const networkOf = (layers: Layer[]): Network => buildNetwork(withData(layers, []));

/** Lets the engine find every activation, delta and gradient of a network, and make updates if asked. */
export const solved = (layers: Layer[], examples: SolveExample[], descent?: Descent): Solution =>
  solve(withData(layers, examples, descent));

/**
 * Records the loss of a network on a batch, to be asked for again and again with other parameters in
 * layers of the same shape. Throws RangeError for other shapes.
 */
export function lossOn(shape: Layer[], examples: SolveExample[]): (layers: Layer[]) => number {
  const { network, recording } = recorded(shape, examples);
  return (layers) => {
    fillLayers(network, layers);
    recording.graph.forward(recording.loss);
    return recording.loss.number;
  };
}

/** Does the same for the loss and its gradients. */
export function lossAndGradientsOn(shape: Layer[], examples: SolveExample[]) {
  const { network, recording } = recorded(shape, examples);
  return (layers: Layer[]) => {
    fillLayers(network, layers);
    recording.graph.forward(recording.loss);
    recording.backward();
    return { loss: recording.loss.number, gradients: gradientsOf(network) };
  };
}

function fillLayers(network: Network, layers: Layer[]): void {
  network.layers.forEach(({ weights, biases }, l) => {
    weights.set(layers[l].weights.flat());
    biases.set(layers[l].biases);
  });
}

/** Nudges every parameter of a network up and down, and returns what that does to the loss. */
export function nudgedGradients(layers: Layer[], examples: SolveExample[]): LayerNumbers[] {
  const { network, recording } = recorded(layers, examples);
  const leaves = recording.layers.flatMap(({ weights, biases }) => [weights, biases]);
  for (const { leaf, index, numeric } of gradientCheck(recording.loss, leaves)) {
    leaf.gradient[index] = numeric;
  }
  return gradientsOf(network);
}

/** Records the forward pass of a network on a batch. */
function recorded(layers: Layer[], examples: SolveExample[]) {
  const given = withData(layers, examples);
  const network = buildNetwork(given);
  const recording: Recording = network.record(examples.length, given.loss);
  fillExamples(recording, examples);
  recording.forward();
  return { network, recording };
}
