// The one class that is wanted: the whole package asks for Node's streams, which a page has not.
import brain from 'brain.js/dist/neural-network.js';
import { lossOf, rows } from '../workloads.mjs';

/** brain.js on the CPU. It knows no batches: it updates after every example. */
export function prepare(workload) {
  const { sizes, activation, batch, learningRate, inputs, targets, start } = workload;
  const net = new brain.default({ hiddenLayers: sizes.slice(1, -1), activation });
  net.trainOpts = { ...net.trainOpts, activation, learningRate, momentum: 0 };
  net.sizes = sizes;
  net.initialize();
  start.forEach(({ weights, biases }, l) => {
    rows(weights, sizes[l + 1]).forEach((row, j) => {
      for (let k = 0; k < row.length; k++) net.weights[l + 1][j][k] = row[k];
      net.biases[l + 1][j] = biases[j];
    });
  });
  // Of its own kind of number, float32, so that its loops see one kind only.
  const wanted = rows(targets, batch);
  const examples = rows(inputs, batch).map((input, i) => ({ input, output: wanted[i] }));
  return {
    online: true,
    run(count) {
      for (let step = 0; step < count; step++) {
        for (let i = 0; i < batch; i++) net.trainPattern(examples[i], true);
      }
    },
    loss: () =>
      lossOf(
        { ...workload, isSoftmax: false },
        examples.flatMap(({ input }) => Array.from(net.runInput(input))),
      ),
  };
}
