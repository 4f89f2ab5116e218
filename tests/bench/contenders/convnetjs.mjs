import convnetjs from 'convnetjs';
import { lossOf, rows } from '../workloads.mjs';

/** Karpathy's library of 2014: one example at a time, an update after every batch. */
export function prepare(workload) {
  const { isSoftmax, batch, learningRate, inputs, targets, classes } = workload;
  const net = new convnetjs.Net();
  net.makeLayers(layersOf(workload));
  setParameters(net, workload);
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
  const wanted = isSoftmax ? classes : rows(targets, batch).map((row) => Array.from(row));
  return {
    run(count) {
      for (let step = 0; step < count; step++) {
        for (let i = 0; i < batch; i++) trainer.train(examples[i], wanted[i]);
      }
    },
    loss: () =>
      lossOf(
        workload,
        examples.flatMap((x) => Array.from(net.forward(x).w)),
      ),
  };
}

function layersOf({ sizes, activation, outputActivation, isSoftmax }) {
  const layers = [{ type: 'input', out_sx: 1, out_sy: 1, out_depth: sizes[0] }];
  for (const neurons of sizes.slice(1, -1)) {
    layers.push({ type: 'fc', num_neurons: neurons, activation });
  }
  const outputs = sizes.at(-1);
  if (isSoftmax) return [...layers, { type: 'softmax', num_classes: outputs }];
  return [
    ...layers,
    { type: 'fc', num_neurons: outputs, activation: outputActivation },
    { type: 'regression', num_neurons: outputs },
  ];
}

function setParameters(net, { sizes, start, isSoftmax }) {
  const connected = net.layers.filter(({ layer_type }) => layer_type === 'fc');
  start.forEach(({ weights, biases }, l) => {
    for (const [j, row] of rows(weights, sizes[l + 1]).entries()) {
      connected[l].filters[j].w.set(row);
    }
    connected[l].biases.w.set(biases);
  });
  // The linear layer that `regression` brings along would squash nothing: it is taken out.
  if (!isSoftmax) net.layers.splice(net.layers.indexOf(connected.at(-1)), 1);
}
