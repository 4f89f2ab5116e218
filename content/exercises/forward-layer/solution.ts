type Layer = { weights: number[][]; biases: number[] };
type LayerOutput = { preActivation: number[]; activation: number[] };

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

function forwardLayer(input: number[], layer: Layer): LayerOutput {
  const { weights, biases } = layer;
  const preActivation: number[] = [];
  const activation: number[] = [];
  for (let j = 0; j < biases.length; j++) {
    let z = biases[j];
    for (let k = 0; k < input.length; k++) {
      z += weights[j][k] * input[k];
    }
    preActivation[j] = z;
    activation[j] = sigmoid(z);
  }
  return { preActivation, activation };
}
