type Layer = { weights: number[][]; biases: number[] };

function sgdStep(layers: Layer[], gradients: Layer[], learningRate: number): Layer[] {
  return layers.map(({ weights, biases }, l) => ({
    weights: weights.map((row, j) =>
      row.map((w, k) => w - learningRate * gradients[l].weights[j][k]),
    ),
    biases: biases.map((b, j) => b - learningRate * gradients[l].biases[j]),
  }));
}
