type Layer = { weights: number[][]; biases: number[] };

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

function trainingStep(
  layers: Layer[],
  input: number[],
  target: number[],
  learningRate: number,
): Layer[] {
  // your code
  return [];
}
