import { Graph } from '../graph/graph.ts';
import type { Numbers } from '../graph/numbers.ts';
import type { Network } from '../network/network.ts';
import { recordLayers } from '../network/record-layers.ts';
import type { LossName } from '../operations/losses/index.ts';
import { outputLoss } from '../operations/losses/output-loss.ts';
import { sum } from '../operations/reduction.ts';

/** Computes ∂ℓ/∂x [inputs] of one example with the given target; overwrites the network's gradient. */
export function inputGradient(
  network: Network,
  loss: LossName,
  input: ArrayLike<number>,
  target: ArrayLike<number>,
): Numbers {
  const graph = new Graph(network.precision, { compute: false });
  const x = graph.input(1, network.inputs, input, true);
  const y = graph.input(1, network.outputs, target);
  const layers = recordLayers(network, x);
  const { preActivation, activation } = layers[layers.length - 1];
  const lossOf = outputLoss(network.layers[layers.length - 1].activation, loss);
  const total = sum(lossOf(preActivation, activation, y));
  graph.forward(total);
  graph.backward(total);
  return x.gradient;
}
