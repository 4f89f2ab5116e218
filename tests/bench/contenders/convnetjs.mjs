import convnetjs from 'convnetjs';
import { rows } from '../workloads.mjs';

/** Karpathy's library of 2014: one example at a time, an update after every batch. */
export function prepare({
  sizes,
  activation,
  outputActivation,
  batch,
  learningRate,
  inputs,
  targets,
  classes,
}) {
  const layers = [{ type: 'input', out_sx: 1, out_sy: 1, out_depth: sizes[0] }];
  for (const neurons of sizes.slice(1, -1)) {
    layers.push({ type: 'fc', num_neurons: neurons, activation });
  }
  const outputs = sizes.at(-1);
  if (outputActivation === 'softmax') layers.push({ type: 'softmax', num_classes: outputs });
  else {
    // Its regression layer is linear: a squashing layer of the same width stands before it.
    layers.push({ type: 'fc', num_neurons: outputs, activation: outputActivation });
    layers.push({ type: 'regression', num_neurons: outputs });
  }
  const net = new convnetjs.Net();
  net.makeLayers(layers);
  const trainer = new convnetjs.SGDTrainer(net, {
    learning_rate: learningRate,
    momentum: 0,
    batch_size: batch,
    l2_decay: 0,
  });
  const examples = rows(inputs, batch).map((row) => {
    const volume = new convnetjs.Vol(1, 1, row.length);
    volume.w.set(row);
    return volume;
  });
  const wanted = rows(targets, batch).map((row) => Array.from(row));
  return () => {
    for (let i = 0; i < batch; i++) {
      trainer.train(examples[i], outputActivation === 'softmax' ? classes[i] : wanted[i]);
    }
  };
}
