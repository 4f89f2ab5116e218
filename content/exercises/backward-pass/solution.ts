type Layer = { weights: number[][]; biases: number[] };
type Memory = { preActivations: number[][]; activations: number[][] };

const slope = (a: number) => a * (1 - a);

function outputDelta(activation: number[], target: number[]): number[] {
  return activation.map((a, j) => (a - target[j]) * slope(a));
}

function hiddenDelta(nextDelta: number[], nextWeights: number[][], activation: number[]): number[] {
  return activation.map((a, j) => {
    let sum = 0;
    for (let i = 0; i < nextDelta.length; i++) {
      sum += nextDelta[i] * nextWeights[i][j];
    }
    return sum * slope(a);
  });
}

function weightGradient(delta: number[], incoming: number[]): Layer {
  return { weights: delta.map((d) => incoming.map((a) => d * a)), biases: delta };
}

function backwardPass(layers: Layer[], memory: Memory, target: number[]): Layer[] {
  const { activations } = memory;
  const gradients: Layer[] = [];
  const last = layers.length - 1;
  let delta = outputDelta(activations[last + 1], target);
  gradients[last] = weightGradient(delta, activations[last]);
  for (let l = last - 1; l >= 0; l--) {
    delta = hiddenDelta(delta, layers[l + 1].weights, activations[l + 1]);
    gradients[l] = weightGradient(delta, activations[l]);
  }
  return gradients;
}
