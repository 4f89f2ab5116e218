type Layer = { weights: number[][]; biases: number[] };

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

function forwardLayer({ weights, biases }: Layer, incoming: number[]): number[] {
  return biases.map((bias, j) => {
    let z = bias;
    for (let k = 0; k < incoming.length; k++) {
      z += weights[j][k] * incoming[k];
    }
    return sigmoid(z);
  });
}

function updateLayer(layer: Layer, delta: number[], incoming: number[], rate: number): Layer {
  return {
    weights: layer.weights.map((row, j) => row.map((w, k) => w - rate * delta[j] * incoming[k])),
    biases: layer.biases.map((b, j) => b - rate * delta[j]),
  };
}

function trainingStep(
  layers: Layer[],
  input: number[],
  target: number[],
  learningRate: number,
): Layer[] {
  const activations = [input];
  for (let l = 0; l < layers.length; l++) {
    activations[l + 1] = forwardLayer(layers[l], activations[l]);
  }

  const updated: Layer[] = [];
  // How fast the loss changes with each activation of the layer.
  let slopes = activations[layers.length].map((a, j) => a - target[j]);
  for (let l = layers.length - 1; l >= 0; l--) {
    const delta = slopes.map(
      (slope, j) => slope * activations[l + 1][j] * (1 - activations[l + 1][j]),
    );
    updated[l] = updateLayer(layers[l], delta, activations[l], learningRate);
    // Back through the old weights: the deltas belong to them.
    const { weights } = layers[l];
    slopes = activations[l].map((_, k) => {
      let sum = 0;
      for (let j = 0; j < delta.length; j++) {
        sum += delta[j] * weights[j][k];
      }
      return sum;
    });
  }
  return updated;
}
