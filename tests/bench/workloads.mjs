// The work every contender does: one full training step (forward, loss, backward, SGD update).

/** A linear congruential generator: the data only has to be the same for everybody. */
function numbers(count, seed) {
  let state = seed >>> 0;
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296 - 0.5;
  });
}

/** Makes `batch` examples of a network with the given layer sizes; one row each. */
function workload(name, sizes, activation, outputActivation, batch) {
  const [inputs, outputs] = [sizes[0], sizes.at(-1)];
  const classes = Int32Array.from({ length: batch }, (_, i) => i % Math.max(outputs, 2));
  const targets = new Float64Array(batch * outputs);
  for (let i = 0; i < batch; i++) {
    if (outputs === 1) targets[i] = classes[i];
    else targets[i * outputs + classes[i]] = 1;
  }
  return {
    name,
    sizes,
    activation,
    outputActivation,
    batch,
    learningRate: 0.01,
    inputs: numbers(batch * inputs, 1),
    targets,
    classes,
  };
}

export const workloads = [
  workload('2-4-1 sigmoid, batch 1', [2, 4, 1], 'sigmoid', 'sigmoid', 1),
  workload('2-8-8-1 tanh, batch 10', [2, 8, 8, 1], 'tanh', 'tanh', 10),
  workload('64-32-10 sigmoid, batch 32', [64, 32, 10], 'sigmoid', 'softmax', 32),
];

/** Cuts row-major numbers into one array a row. */
export function rows(flat, count) {
  const width = flat.length / count;
  return Array.from({ length: count }, (_, i) => flat.slice(i * width, (i + 1) * width));
}
