type Layer = { weights: number[][]; biases: number[] };

function forwardBatch(
  input: number[][],
  layer: Layer,
): number[][] {
  const { weights, biases } = layer;
  const preActivation: number[][] = [];
  // your code
  return preActivation;
}
