import { exp } from '../../../src/engine/math/index.ts';

type Matrix = number[][];
type Layer = { weights: Matrix; biases: number[] };
type Batch = { inputs: Matrix; targets: Matrix };
type Settings = {
  learningRate: number;
  batchSize: number;
  epochs: number;
  every: number;
};

const sigmoid = (z: number) => 1 / (1 + exp(-z));
const slope = (a: number) => a * (1 - a);

/** Draws the weights of each layer; the biases begin at 0. */
export function makeLayers(
  widths: number[],
  random: () => number,
): Layer[] {
  return widths.slice(1).map((neurons, l) => ({
    weights: Array.from({ length: neurons }, () =>
      Array.from({ length: widths[l] }, () => 2 * random() - 1),
    ),
    biases: Array.from({ length: neurons }, () => 0),
  }));
}

function forwardLayer(incoming: number[], layer: Layer): number[] {
  const { weights, biases } = layer;
  const activation: number[] = [];
  for (let j = 0; j < weights.length; j++) {
    let z = biases[j];
    for (let k = 0; k < incoming.length; k++) {
      z += weights[j][k] * incoming[k];
    }
    activation.push(sigmoid(z));
  }
  return activation;
}

/** Returns the inputs and the activations of each layer. */
export function forwardPass(layers: Layer[], inputs: Matrix): Matrix[] {
  const activations = [inputs];
  for (const layer of layers) {
    const incoming = activations[activations.length - 1];
    activations.push(incoming.map((row) => forwardLayer(row, layer)));
  }
  return activations;
}

/** Returns half the squared error, a mean over the batch. */
export function lossOf(
  layers: Layer[],
  { inputs, targets }: Batch,
): number {
  const outputs = forwardPass(layers, inputs)[layers.length];
  let sum = 0;
  for (let i = 0; i < outputs.length; i++) {
    for (let j = 0; j < outputs[i].length; j++) {
      const residual = outputs[i][j] - targets[i][j];
      sum += residual * residual;
    }
  }
  return sum / 2 / outputs.length;
}

function outputDelta(outputs: Matrix, targets: Matrix): Matrix {
  return outputs.map((row, i) =>
    row.map((a, j) => (a - targets[i][j]) * slope(a)),
  );
}

function hiddenDelta(
  delta: Matrix,
  weights: Matrix,
  activation: Matrix,
): Matrix {
  return activation.map((row, i) =>
    row.map((a, k) => {
      let sum = 0;
      for (let j = 0; j < weights.length; j++) {
        sum += delta[i][j] * weights[j][k];
      }
      return sum * slope(a);
    }),
  );
}

function batchGradient(delta: Matrix, incoming: Matrix): Layer {
  const n = delta.length;
  const mean = (terms: number[]) =>
    terms.reduce((sum, x) => sum + x, 0) / n;
  const column = (j: number) => delta.map((row) => row[j]);
  return {
    weights: delta[0].map((_, j) =>
      incoming[0].map((_, k) =>
        mean(column(j).map((d, i) => d * incoming[i][k])),
      ),
    ),
    biases: delta[0].map((_, j) => mean(column(j))),
  };
}

function add(sums: number[], terms: number[]): void {
  for (let j = 0; j < terms.length; j++) sums[j] += terms[j];
}

/** Adds the gradients of a batch to those that are there. */
export function backwardPass(
  layers: Layer[],
  batch: Batch,
  gradients: Layer[],
): void {
  const activations = forwardPass(layers, batch.inputs);
  let delta = outputDelta(activations[layers.length], batch.targets);
  for (let l = layers.length - 1; l >= 0; l--) {
    const { weights, biases } = batchGradient(delta, activations[l]);
    for (let j = 0; j < weights.length; j++) {
      add(gradients[l].weights[j], weights[j]);
    }
    add(gradients[l].biases, biases);
    if (l > 0)
      delta = hiddenDelta(delta, layers[l].weights, activations[l]);
  }
}

export function zerosLike(layers: Layer[]): Layer[] {
  return layers.map(({ weights, biases }) => ({
    weights: weights.map((row) => row.map(() => 0)),
    biases: biases.map(() => 0),
  }));
}

function setToZero(gradients: Layer[]): void {
  for (const { weights, biases } of gradients) {
    for (const row of weights) row.fill(0);
    biases.fill(0);
  }
}

function sgdStep(
  layers: Layer[],
  gradients: Layer[],
  learningRate: number,
): Layer[] {
  return layers.map(({ weights, biases }, l) => ({
    weights: weights.map((row, j) =>
      row.map((w, k) => w - learningRate * gradients[l].weights[j][k]),
    ),
    biases: biases.map(
      (b, j) => b - learningRate * gradients[l].biases[j],
    ),
  }));
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    [order[last], order[chosen]] = [order[chosen], order[last]];
  }
}

function minibatches(
  { inputs, targets }: Batch,
  size: number,
  random: () => number,
): Batch[] {
  const order = inputs.map((_, i) => i);
  shuffle(order, random);
  const batches: Batch[] = [];
  for (let start = 0; start < order.length; start += size) {
    const chosen = order.slice(start, start + size);
    batches.push({
      inputs: chosen.map((i) => inputs[i]),
      targets: chosen.map((i) => targets[i]),
    });
  }
  return batches;
}

/** Returns the losses at the start and after every so many updates. */
export function train(
  layers: Layer[],
  examples: Batch,
  { learningRate, batchSize, epochs, every }: Settings,
  random: () => number,
): number[] {
  let current = layers;
  let updates = 0;
  const gradients = zerosLike(layers);
  const losses = [lossOf(current, examples)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const batch of minibatches(examples, batchSize, random)) {
      setToZero(gradients);
      backwardPass(current, batch, gradients);
      current = sgdStep(current, gradients, learningRate);
      updates++;
      if (updates % every === 0) losses.push(lossOf(current, examples));
    }
  }
  return losses;
}
