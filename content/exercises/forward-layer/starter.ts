type Layer = { weights: number[][]; biases: number[] };
type LayerOutput = {
  preActivation: number[];
  activation: number[];
};

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

function forwardLayer(
  input: number[],
  layer: Layer,
): LayerOutput {
  const { weights, biases } = layer;
  const preActivation: number[] = [];
  const activation: number[] = [];
  // your code
  return { preActivation, activation };
}
