type Layer = { weights: number[][]; biases: number[] };
type Learned = { loss: number; gradients: Layer[] };

function lossAndGradients(
  layers: Layer[],
  inputs: number[][],
  targets: number[][],
): Learned {
  const gradients: Layer[] = [];
  // your code
  return { loss: 0, gradients };
}
