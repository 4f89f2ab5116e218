type Layer = { weights: number[][]; biases: number[] };

function batchGradient(delta: number[][], incoming: number[][]): Layer {
  const batchSize = delta.length;
  const weights: number[][] = [];
  const biases: number[] = [];
  for (let j = 0; j < delta[0].length; j++) {
    const row: number[] = [];
    for (let k = 0; k < incoming[0].length; k++) {
      let sum = 0;
      for (let i = 0; i < batchSize; i++) {
        sum += delta[i][j] * incoming[i][k];
      }
      row[k] = sum / batchSize;
    }
    weights[j] = row;
    let biasSum = 0;
    for (let i = 0; i < batchSize; i++) {
      biasSum += delta[i][j];
    }
    biases[j] = biasSum / batchSize;
  }
  return { weights, biases };
}
