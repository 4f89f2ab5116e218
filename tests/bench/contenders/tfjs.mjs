import * as tf from '@tensorflow/tfjs';
import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

const squash = { sigmoid: tf.sigmoid, tanh: tf.tanh, relu: tf.relu };

/** TensorFlow.js with its wasm backend: SIMD, one thread. */
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
  await begin();
  const layers = start.map(({ weights, biases }, l) => ({
    weights: tf.variable(tf.tensor2d(weights, [sizes[l + 1], sizes[l]]).transpose()),
    biases: tf.variable(tf.tensor1d(biases)),
  }));
  const x = tf.tensor2d(inputs, [batch, sizes[0]]);
  const y = tf.tensor2d(targets, [batch, sizes.at(-1)]);
  const optimizer = tf.train.sgd(learningRate);
  const loss = () => {
    let a = x;
    layers.forEach(({ weights, biases }, l) => {
      const z = a.matMul(weights).add(biases);
      a = l < layers.length - 1 ? squash[activation](z) : z;
    });
    if (isSoftmax) return tf.losses.softmaxCrossEntropy(y, a);
    return squash[outputActivation](a)
      .sub(y)
      .square()
      .mean()
      .mul(sizes.at(-1) / 2);
  };
  return {
    run(count) {
      for (let i = 0; i < count; i++) optimizer.minimize(loss);
    },
    loss: () => tf.tidy(() => loss().dataSync()[0]),
    dispose() {
      for (const { weights, biases } of layers) tf.dispose([weights, biases]);
      tf.dispose([x, y]);
    },
  };
}

async function begin() {
  if (tf.getBackend() === 'wasm') return;
  tf.env().set('PROD', true);
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  // A bundle for the page carries the binary itself; Node finds it in the package.
  if (globalThis.TFJS_WASM) setWasmPaths(globalThis.TFJS_WASM);
  setThreadsCount(1);
  await tf.setBackend('wasm');
  await tf.ready();
  if (!(await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT'))) throw new Error('tfjs has no SIMD');
}
