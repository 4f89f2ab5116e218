type Layer = { weights: number[][]; biases: number[] };
type Memory = {
  preActivations: number[][];
  activations: number[][];
};

function backwardPass(
  layers: Layer[],
  memory: Memory,
  target: number[],
): Layer[] {
  const { activations } = memory;
  const gradients: Layer[] = [];
  // your code
  return gradients;
}
