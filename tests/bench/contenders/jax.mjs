import { defaultDevice, init, jit, nn, numpy as np, tree, valueAndGrad } from '@jax-js/jax';

const squash = { sigmoid: nn.sigmoid, tanh: np.tanh, relu: nn.relu };

/** jax-js with its wasm backend: the whole step, update included, as one compiled function. */
export async function prepare({
  sizes,
  activation,
  outputActivation,
  isSoftmax,
  batch,
  learningRate,
  inputs,
  targets,
  start,
}) {
  await init('wasm');
  defaultDevice('wasm');
  const array = (flat, shape) => np.array(Float32Array.from(flat)).reshape(shape);
  let parameters = start.map(({ weights, biases }, l) => ({
    weights: array(weights, [sizes[l + 1], sizes[l]]),
    biases: array(biases, [sizes[l + 1]]),
  }));
  const x = array(inputs, [batch, sizes[0]]);
  const y = array(targets, [batch, sizes.at(-1)]);

  const meanLoss = (layers, a, wanted) => {
    layers.forEach(({ weights, biases }, l) => {
      const z = np.dot(a, weights.transpose()).add(biases);
      a = l < layers.length - 1 ? squash[activation](z) : z;
    });
    if (isSoftmax)
      return nn
        .logSoftmax(a)
        .mul(wanted)
        .sum()
        .mul(-1 / batch);
    return np
      .square(squash[outputActivation](a).sub(wanted))
      .sum()
      .mul(0.5 / batch);
  };
  const step = jit((layers, a, wanted) => {
    const [loss, gradient] = valueAndGrad(meanLoss)(tree.ref(layers), a, wanted);
    const updated = tree.map((p, g) => p.sub(g.mul(learningRate)), layers, gradient);
    return [loss, updated];
  });

  // The arrays are counted references: what a call is given it consumes.
  let loss;
  return {
    run(count) {
      for (let i = 0; i < count; i++) {
        loss?.dispose();
        [loss, parameters] = step(parameters, x.ref, y.ref);
        // Work that is put off piles up and makes it many times as slow: the loss is read at once.
        loss.ref.dataSync();
      }
    },
    loss: () => meanLoss(tree.ref(parameters), x.ref, y.ref).item(),
    dispose() {
      tree.dispose([parameters, x, y, loss]);
      step.dispose();
    },
  };
}
