type Layer = { weights: number[][]; biases: number[] };

function forwardBatch(input: number[][], layer: Layer): number[][] {
  const { weights, biases } = layer;
  const preActivation: number[][] = [];
  for (let i = 0; i < input.length; i++) {
    const row: number[] = [];
    for (let j = 0; j < biases.length; j++) {
      let z = biases[j];
      for (let k = 0; k < input[i].length; k++) {
        z += weights[j][k] * input[i][k];
      }
      row[j] = z;
    }
    preActivation[i] = row;
  }
  return preActivation;
}
