type Layer = { weights: number[][]; biases: number[] };

// From the pre-activations, and as a recursion: a layer asks the next one what it hears.
const backwardPass = (
  layers: Layer[],
  memory: { preActivations: number[][]; activations: number[][] },
  target: number[],
): Layer[] => {
  const slope = (z: number) => 1 / (2 + Math.exp(z) + Math.exp(-z));
  const arriving = (l: number): number[] => {
    if (l === layers.length - 1) return memory.activations[l + 1].map((a, j) => a - target[j]);
    const next = deltaOf(l + 1);
    return layers[l].biases.map((_, j) =>
      layers[l + 1].weights.reduce((sum, row, i) => sum + row[j] * next[i], 0),
    );
  };
  const deltaOf = (l: number) => arriving(l).map((s, j) => s * slope(memory.preActivations[l][j]));
  return layers.map(({ weights }, l) => {
    const biases = deltaOf(l);
    return {
      weights: weights.map((row, j) => row.map((_, k) => biases[j] * memory.activations[l][k])),
      biases,
    };
  });
};
