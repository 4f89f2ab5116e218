import { Random } from '../../../src/engine/random.ts';
import type { SolveLayer } from '../../../src/engine/solve/network-with-data.ts';
import { LIMITS, type SmallNetwork, widthsOf } from './small-network.ts';
import { fitTarget } from './targets.ts';

/** Neurons that a hidden layer has when it is added. */
const NEW_LAYER = 2;

/** Gives layer `layer` this many neurons; layer 0 is the input. New weights are drawn from its seed. */
export function withNeurons(network: SmallNetwork, layer: number, neurons: number): SmallNetwork {
  return withWidths(network, widthsOf(network).with(layer, neurons));
}

/** Keeps so many hidden layers: new ones come last before the output, and the last go first. */
export function withHiddenLayers(network: SmallNetwork, count: number): SmallNetwork {
  const widths = widthsOf(network);
  const hidden = widths.slice(1, -1);
  const kept = Math.min(count, hidden.length);
  const added = Array.from({ length: count - kept }, () => NEW_LAYER);
  const like =
    network.layers[0].activation === 'softmax' ? 'sigmoid' : network.layers[0].activation;
  const layers = [
    ...network.layers.slice(0, kept),
    ...added.map((): SolveLayer => ({ weights: [[]], biases: [], activation: like })),
    network.layers[network.layers.length - 1],
  ];
  const output = widths[widths.length - 1];
  return withWidths({ ...network, layers }, [
    widths[0],
    ...hidden.slice(0, kept),
    ...added,
    output,
  ]);
}

/** Adds an example like the last one, up to the most there may be. */
export function withMoreExamples(network: SmallNetwork): SmallNetwork {
  const { examples } = network;
  if (examples.length >= LIMITS.examples) return network;
  return { ...network, examples: [...examples, examples[examples.length - 1]] };
}

/** Takes out an example, counted from 0; the last one stays. */
export function withoutExample(network: SmallNetwork, example: number): SmallNetwork {
  const { examples } = network;
  return examples.length > 1 ? { ...network, examples: examples.toSpliced(example, 1) } : network;
}

/** Cuts or fills every matrix and row to the widths. */
function withWidths(network: SmallNetwork, widths: readonly number[]): SmallNetwork {
  const last = widths.length - 1;
  return {
    ...network,
    layers: network.layers.map((layer, l) => ({
      ...layer,
      weights: filled(widths[l + 1], (j) =>
        filled(widths[l], (k) => layer.weights[j]?.[k] ?? newWeight(l + 1, j, k)),
      ),
      biases: filled(widths[l + 1], (j) => layer.biases[j] ?? 0),
    })),
    examples: network.examples.map(({ input, target }) => ({
      input: filled(widths[0], (k) => input[k] ?? 0),
      target: fitTarget(
        filled(widths[last], (j) => target[j] ?? 0),
        network.loss,
      ),
    })),
  };
}

/** A weight from −1 to 1 with one decimal: the same for the same place in every network. */
function newWeight(layer: number, to: number, from: number): number {
  const random = new Random(100 * layer + 10 * to + from);
  return Math.round(random.uniform(-10, 10)) / 10 + 0;
}

function filled<T>(length: number, at: (i: number) => T): T[] {
  return Array.from({ length }, (_, i) => at(i));
}
