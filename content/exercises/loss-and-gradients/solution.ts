type Layer = { weights: number[][]; biases: number[] };
type Learned = { loss: number; gradients: Layer[] };

function lossAndGradients(layers: Layer[], inputs: number[][], targets: number[][]): Learned {
  const n = inputs.length;
  const predictions: number[][] = [];
  const gradients = layers.map(({ weights, biases }) => ({
    weights: weights.map((row) => row.map(() => 0)),
    biases: biases.map(() => 0),
  }));
  for (let i = 0; i < n; i++) {
    const memory = forwardNetwork(inputs[i], layers);
    predictions.push(memory.activations[layers.length]);
    const ofExample = backwardPass(layers, memory, targets[i]);
    for (let l = 0; l < layers.length; l++) {
      const { weights, biases } = gradients[l];
      for (let j = 0; j < biases.length; j++) {
        biases[j] += ofExample[l].biases[j] / n;
        for (let k = 0; k < weights[j].length; k++) {
          weights[j][k] += ofExample[l].weights[j][k] / n;
        }
      }
    }
  }
  return { loss: halfSquaredError(predictions, targets), gradients };
}
