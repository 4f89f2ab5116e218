type Layer = { weights: number[][]; biases: number[] };

const sgdStep = (layers: Layer[], gradients: Layer[], learningRate: number) => {
  const updated: Layer[] = JSON.parse(JSON.stringify(layers));
  for (let l = 0; l < updated.length; l++) {
    const { weights, biases } = updated[l];
    for (let j = 0; j < biases.length; j++) {
      for (let k = 0; k < weights[j].length; k++) {
        weights[j][k] -= learningRate * gradients[l].weights[j][k];
      }
      biases[j] -= learningRate * gradients[l].biases[j];
    }
  }
  return updated;
};
