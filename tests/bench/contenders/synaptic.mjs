import synaptic from 'synaptic';
import { lossOf, rows } from '../workloads.mjs';

const { Layer, Network, Neuron } = synaptic;
const squash = { sigmoid: Neuron.squash.LOGISTIC, tanh: Neuron.squash.TANH };

/**
 * synaptic, as it is used: it writes a program for the very network and compiles it with
 * `new Function`. It knows no batches: it updates after every example.
 */
export function prepare(workload) {
  const { sizes, activation, batch, learningRate, inputs, targets, start } = workload;
  const layers = sizes.map((neurons) => new Layer(neurons));
  layers.slice(1).forEach((layer, l) => {
    layer.set({ squash: squash[activation] });
    const connections = layers[l].project(layer).list;
    for (const connection of connections) {
      const to = layer.list.indexOf(connection.to);
      const from = layers[l].list.indexOf(connection.from);
      connection.weight = start[l].weights[to * sizes[l] + from];
    }
    layer.list.forEach((neuron, j) => {
      neuron.bias = start[l].biases[j];
    });
  });
  const [input, output] = [layers[0], layers.at(-1)];
  const net = new Network({ input, hidden: layers.slice(1, -1), output });
  const examples = rows(inputs, batch).map((row) => Array.from(row));
  const wanted = rows(targets, batch).map((row) => Array.from(row));
  return {
    online: true,
    // Not the gradient to the letter: its output deltas lack φ′, and deltas are passed back
    // through weights that are already updated.
    ownWay: true,
    run(count) {
      for (let step = 0; step < count; step++) {
        for (let i = 0; i < batch; i++) {
          net.activate(examples[i]);
          net.propagate(learningRate, wanted[i]);
        }
      }
    },
    loss: () =>
      lossOf(
        { ...workload, isSoftmax: false },
        examples.flatMap((x) => net.activate(x)),
      ),
  };
}
