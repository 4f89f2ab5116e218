type Layer = { weights: number[][]; biases: number[] };

function sgdStep(
  layers: Layer[],
  gradients: Layer[],
  learningRate: number,
): Layer[] {
  // your code
  return [];
}
