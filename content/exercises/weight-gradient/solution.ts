type Layer = { weights: number[][]; biases: number[] };

function weightGradient(delta: number[], incoming: number[]): Layer {
  const weights: number[][] = [];
  const biases: number[] = [];
  for (let j = 0; j < delta.length; j++) {
    const row: number[] = [];
    for (let k = 0; k < incoming.length; k++) {
      row[k] = delta[j] * incoming[k];
    }
    weights[j] = row;
    biases[j] = delta[j];
  }
  return { weights, biases };
}
