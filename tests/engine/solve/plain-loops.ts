import type { NetworkWithData } from '../../../src/engine/solve/network-with-data.ts';

/**
 * The worked-solution format a second time, in plain loops and with the functions of Math: shares
 * no line with the engine, so that each can be held against the other.
 */
export interface PlainLayer {
  weights: number[][];
  biases: number[];
  activation: string;
}

export interface PlainTrace {
  layers: { preActivation: number[]; activation: number[]; delta: number[] }[];
  loss: number;
}

type Gradients = { weights: number[][]; biases: number[] }[];

/** Φ(x) by the series ½ + φ(x)(x + x³/3 + x⁵/(3·5) + …), good for |x| < 8. */
function cumulative(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 3; k < 400; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + density(x) * sum;
}

const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
const logistic = (z: number) => 1 / (1 + Math.exp(-z));

function activate(name: string, z: number[]): number[] {
  if (name === 'softmax') {
    const powers = z.map((value) => Math.exp(value - Math.max(...z)));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / total);
  }
  return z.map((value) => {
    if (name === 'sigmoid') return logistic(value);
    if (name === 'tanh') return Math.tanh(value);
    if (name === 'relu') return value > 0 ? value : 0;
    if (name === 'leaky-relu') return value > 0 ? value : 0.01 * value;
    if (name === 'softplus') return Math.log(1 + Math.exp(value));
    if (name === 'gelu') return value * cumulative(value);
    return value;
  });
}

function slope(name: string, z: number): number {
  if (name === 'sigmoid') return logistic(z) * (1 - logistic(z));
  if (name === 'tanh') return 1 - Math.tanh(z) ** 2;
  if (name === 'relu') return z > 0 ? 1 : 0;
  if (name === 'leaky-relu') return z > 0 ? 1 : 0.01;
  if (name === 'softplus') return logistic(z);
  if (name === 'gelu') return cumulative(z) + z * density(z);
  return 1;
}

/** ℓ of one example, from its outputs a. */
function exampleLoss(loss: string, a: number[], y: number[]): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) {
    if (loss === 'cross-entropy') sum -= y[j] === 0 ? 0 : y[j] * Math.log(a[j]);
    else if (loss === 'binary-cross-entropy') {
      sum -= y[j] === 0 ? 0 : y[j] * Math.log(a[j]);
      sum -= y[j] === 1 ? 0 : (1 - y[j]) * Math.log(1 - a[j]);
    } else sum += (a[j] - y[j]) ** 2;
  }
  if (loss === 'half-squared-error') return sum / 2;
  if (loss === 'mean-squared-error' || loss === 'binary-cross-entropy') return sum / a.length;
  return sum;
}

/** ∂ℓ/∂z of output j. */
function outputDelta(loss: string, activation: string, z: number, a: number, y: number, m: number) {
  if (loss === 'cross-entropy') return a - y;
  if (loss === 'binary-cross-entropy') return (a - y) / m;
  const factor = { 'half-squared-error': 1, 'sum-squared-error': 2, 'mean-squared-error': 2 / m };
  return factor[loss as keyof typeof factor] * (a - y) * slope(activation, z);
}

/** Runs one example forward and backward. */
export function traceExample(
  layers: PlainLayer[],
  loss: string,
  input: readonly number[],
  target: readonly number[],
): PlainTrace {
  const y = [...target];
  const trace: PlainTrace['layers'] = [];
  let previous = [...input];
  for (const { weights, biases, activation } of layers) {
    const z = weights.map((row, j) => {
      let sum = 0;
      for (let k = 0; k < row.length; k++) sum += row[k] * previous[k];
      return sum + biases[j];
    });
    previous = activate(activation, z);
    trace.push({ preActivation: z, activation: previous, delta: z.map(() => 0) });
  }
  for (let l = layers.length - 1; l >= 0; l--) {
    const { preActivation, activation, delta } = trace[l];
    for (let j = 0; j < delta.length; j++) {
      const [z, a, name] = [preActivation[j], activation[j], layers[l].activation];
      if (l === layers.length - 1) {
        delta[j] = outputDelta(loss, name, z, a, y[j], delta.length);
      } else {
        let sum = 0;
        for (let i = 0; i < trace[l + 1].delta.length; i++) {
          sum += layers[l + 1].weights[i][j] * trace[l + 1].delta[i];
        }
        delta[j] = sum * slope(name, z);
      }
    }
  }
  return { layers: trace, loss: exampleLoss(loss, previous, y) };
}

/** The mean gradient over some examples, from their traces. */
function gradientsOf(layers: PlainLayer[], inputs: (readonly number[])[], traces: PlainTrace[]) {
  return layers.map(({ weights, biases }, l) => {
    const incoming = (i: number) => (l === 0 ? inputs[i] : traces[i].layers[l - 1].activation);
    const mean = (of: (i: number) => number) =>
      traces.reduce((sum, _, i) => sum + of(i), 0) / traces.length;
    return {
      weights: weights.map((row, j) =>
        row.map((_, k) => mean((i) => traces[i].layers[l].delta[j] * incoming(i)[k])),
      ),
      biases: biases.map((_, j) => mean((i) => traces[i].layers[l].delta[j])),
    };
  });
}

function descend(layers: PlainLayer[], gradients: Gradients, rate: number, frozen: boolean) {
  for (let l = 0; l < layers.length; l++) {
    for (let j = 0; j < layers[l].weights.length; j++) {
      for (let k = 0; k < layers[l].weights[j].length; k++) {
        layers[l].weights[j][k] -= rate * gradients[l].weights[j][k];
      }
      if (!frozen) layers[l].biases[j] -= rate * gradients[l].biases[j];
    }
  }
}

/** What `solve` should give, diverged or not. */
export function solveInPlainLoops(network: NetworkWithData) {
  const { examples, loss, mode, learningRate, freezeBiases } = network;
  const layers: PlainLayer[] = structuredClone(network.layers) as PlainLayer[];
  const trace = (some: typeof examples) =>
    some.map(({ input, target }) => traceExample(layers, loss, input, target));
  const meanLoss = () =>
    trace(examples).reduce((sum, { loss: one }) => sum + one, 0) / examples.length;
  const gradientOver = (some: typeof examples) =>
    gradientsOf(
      layers,
      some.map(({ input }) => input),
      trace(some),
    );

  const first = trace(examples);
  const lossBefore = meanLoss();
  const gradients = gradientOver(mode === 'batch' ? examples : examples.slice(0, 1));
  for (let u = 0; u < network.updates; u++) {
    const groups = mode === 'batch' ? [examples] : examples.map((example) => [example]);
    for (const group of groups) descend(layers, gradientOver(group), learningRate, freezeBiases);
  }
  const updated = layers.map(({ weights, biases }) => ({ weights, biases }));
  return { examples: first, gradients, updated, lossBefore, lossAfter: meanLoss() };
}
