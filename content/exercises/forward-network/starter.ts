type Layer = { weights: number[][]; biases: number[] };
type Memory = {
  preActivations: number[][];
  activations: number[][];
};

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

function forwardNetwork(
  input: number[],
  layers: Layer[],
): Memory {
  const preActivations: number[][] = [];
  const activations: number[][] = [];
  // your code
  return { preActivations, activations };
}
