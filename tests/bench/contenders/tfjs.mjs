import * as tf from '@tensorflow/tfjs';

const squash = { sigmoid: tf.sigmoid, tanh: tf.tanh };

/** TensorFlow.js with its plain JavaScript backend; one update a batch. */
export async function prepare({
  sizes,
  activation,
  outputActivation,
  batch,
  learningRate,
  inputs,
  targets,
}) {
  tf.env().set('PROD', true);
  await tf.setBackend('cpu');
  await tf.ready();
  const layers = sizes.slice(1).map((neurons, l) => ({
    weights: tf.variable(tf.randomNormal([sizes[l], neurons], 0, 0.5, 'float32', l + 1)),
    biases: tf.variable(tf.zeros([neurons])),
  }));
  const x = tf.tensor2d(Float32Array.from(inputs), [batch, sizes[0]]);
  const y = tf.tensor2d(Float32Array.from(targets), [batch, sizes.at(-1)]);
  const optimizer = tf.train.sgd(learningRate);
  const loss = () => {
    let a = x;
    layers.forEach(({ weights, biases }, l) => {
      const z = a.matMul(weights).add(biases);
      a = l < layers.length - 1 ? squash[activation](z) : z;
    });
    if (outputActivation === 'softmax') return tf.losses.softmaxCrossEntropy(y, a);
    return squash[outputActivation](a).sub(y).square().mean();
  };
  return () => optimizer.minimize(loss);
}
