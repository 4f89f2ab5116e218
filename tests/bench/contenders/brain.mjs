// The one class that is wanted: the whole package asks for Node's streams, which a page has not.
import brain from 'brain.js/dist/neural-network.js';
import { rows } from '../workloads.mjs';

/** brain.js on the CPU. It knows no batches: it updates after every example. */
export function prepare({ sizes, activation, batch, learningRate, inputs, targets }) {
  const net = new brain.default({ hiddenLayers: sizes.slice(1, -1), activation });
  net.trainOpts = { ...net.trainOpts, activation, learningRate, momentum: 0 };
  net.sizes = sizes;
  net.initialize();
  // Of its own kind of number, float32, so that its loops see one kind only.
  const wanted = rows(Float32Array.from(targets), batch);
  const examples = rows(Float32Array.from(inputs), batch).map((input, i) => ({
    input,
    output: wanted[i],
  }));
  return () => {
    for (let i = 0; i < batch; i++) net.trainPattern(examples[i], true);
  };
}
