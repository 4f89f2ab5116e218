import { createOptimizer, initialize, Network, Trainer } from '../../../src/engine/index.ts';

/** The book's engine as the book trains: a trainer that checks every step and keeps a history. */
export function prepareTrainer(workload) {
  const network = networkFor(workload);
  const { batch, learningRate, inputs, targets } = workload;
  const dataset = {
    name: workload.name,
    kind: 'regression',
    size: batch,
    inputCount: network.inputs,
    targetCount: network.outputs,
    inputs,
    targets,
  };
  const trainer = new Trainer(network, dataset, {
    loss: lossOf(workload),
    learningRate,
    batchSize: 'all',
    // To measure an epoch is another forward pass; the rivals are not asked for one either.
    measureEvery: 1e9,
  });
  return () => trainer.step();
}

/** The same step without the trainer: the recording replayed, then the optimizer. */
export function prepareReplay(workload) {
  const network = networkFor(workload);
  const { graph, loss, input, target } = network.record(workload.batch, lossOf(workload));
  input.data.set(workload.inputs);
  target.data.set(workload.targets);
  const optimizer = createOptimizer({ kind: 'sgd' }, workload.learningRate, network);
  return () => {
    graph.forward(loss);
    graph.backward(loss);
    optimizer.step(network.parameters, network.gradient);
  };
}

function networkFor({ sizes, activation, outputActivation }) {
  const layers = sizes.slice(1).map((neurons, l) => ({
    neurons,
    activation: l < sizes.length - 2 ? activation : outputActivation,
  }));
  const network = new Network({ inputs: sizes[0], layers });
  initialize(network, { kind: 'xavier-uniform' }, 1);
  return network;
}

const lossOf = ({ outputActivation }) =>
  outputActivation === 'softmax' ? 'cross-entropy' : 'mean-squared-error';
