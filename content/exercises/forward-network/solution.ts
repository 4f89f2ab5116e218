type Layer = { weights: number[][]; biases: number[] };
type Memory = { preActivations: number[][]; activations: number[][] };

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

function forwardNetwork(input: number[], layers: Layer[]): Memory {
  const preActivations: number[][] = [];
  const activations: number[][] = [input];
  for (let l = 0; l < layers.length; l++) {
    const { weights, biases } = layers[l];
    const incoming = activations[l];
    const preActivation: number[] = [];
    for (let j = 0; j < biases.length; j++) {
      let z = biases[j];
      for (let k = 0; k < incoming.length; k++) {
        z += weights[j][k] * incoming[k];
      }
      preActivation.push(z);
    }
    preActivations.push(preActivation);
    activations.push(preActivation.map((z) => sigmoid(z)));
  }
  return { preActivations, activations };
}
