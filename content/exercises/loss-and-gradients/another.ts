type Layer = { weights: number[][]; biases: number[] };

const lossAndGradients = (layers: Layer[], inputs: number[][], targets: number[][]) => {
  const memories = inputs.map((input) => forwardNetwork(input, layers));
  const all = memories.map((memory, i) => backwardPass(layers, memory, targets[i]));
  const mean = (numbers: number[]) => numbers.reduce((sum, x) => sum + x) / numbers.length;
  return {
    gradients: layers.map((layer, l) => ({
      biases: layer.biases.map((_, j) => mean(all.map((g) => g[l].biases[j]))),
      weights: layer.weights.map((row, j) =>
        row.map((_, k) => mean(all.map((g) => g[l].weights[j][k]))),
      ),
    })),
    loss: mean(
      memories.map(({ activations }, i) =>
        halfSquaredError([activations[activations.length - 1]], [targets[i]]),
      ),
    ),
  };
};
