// The work every contender does: one full training step (forward, loss, backward, SGD update).

/** A linear congruential generator: the data only has to be the same for everybody. */
function numbers(count, seed, scale) {
  let state = seed >>> 0;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 2 * scale * (state / 4294967296 - 0.5);
  });
}

/** Makes `batch` examples of a network with the given layer sizes, and the parameters to begin with. */
export function workload(key, sizes, activation, outputActivation, batch, learningRate) {
  const [inputs, outputs] = [sizes[0], sizes.at(-1)];
  const classes = Int32Array.from({ length: batch }, (_, i) => i % Math.max(outputs, 2));
  const targets = new Float32Array(batch * outputs);
  for (let i = 0; i < batch; i++) {
    if (outputs === 1) targets[i] = classes[i];
    else targets[i * outputs + classes[i]] = 1;
  }
  return {
    key,
    name: `${sizes.join('-')} ${activation}, batch ${batch}`,
    sizes,
    activation,
    outputActivation,
    /** Cross-entropy after softmax; else half the squared error. */
    isSoftmax: outputActivation === 'softmax',
    batch,
    learningRate,
    inputs: numbers(batch * inputs, 1, 0.5),
    targets,
    classes,
    /** For each layer its weights [to, from] and biases. */
    start: sizes.slice(1).map((neurons, l) => ({
      weights: numbers(neurons * sizes[l], l + 2, Math.sqrt(3 / sizes[l])),
      biases: new Float32Array(neurons),
    })),
  };
}

/** The biggest network, at any batch size. */
export const million = (batch) =>
  workload('e', [784, 1024, 512, 10], 'relu', 'softmax', batch, 0.05);

export const workloads = [
  workload('a', [2, 4, 1], 'sigmoid', 'sigmoid', 1, 0.5),
  workload('b', [2, 8, 8, 1], 'tanh', 'tanh', 10, 0.1),
  workload('c', [64, 32, 10], 'sigmoid', 'softmax', 32, 0.1),
  workload('d', [784, 128, 10], 'relu', 'softmax', 64, 0.05),
  million(64),
];

/** Floating-point operations of one step: a layer's product forward, and its two products backward. */
export const operationsOf = ({ sizes, batch }) =>
  sizes
    .slice(1)
    // Nobody asks for the gradient in the inputs of the network.
    .reduce((sum, width, l) => sum + 2 * batch * sizes[l] * width * (l === 0 ? 2 : 3), 0);

/** Cuts row-major numbers into one array a row. */
export function rows(flat, count) {
  const width = flat.length / count;
  return Array.from({ length: count }, (_, i) => flat.slice(i * width, (i + 1) * width));
}

/** The mean loss of a batch from its outputs [batch, outputs]. */
export function lossOf({ batch, isSoftmax, targets }, outputs) {
  let sum = 0;
  for (let i = 0; i < targets.length; i++) {
    if (!isSoftmax) sum += (outputs[i] - targets[i]) ** 2 / 2;
    else if (targets[i] > 0) sum -= targets[i] * Math.log(outputs[i]);
  }
  return sum / batch;
}
