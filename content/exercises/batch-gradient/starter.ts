type Layer = { weights: number[][]; biases: number[] };

function batchGradient(
  delta: number[][],
  incoming: number[][],
): Layer {
  const weights: number[][] = [];
  const biases: number[] = [];
  // your code
  return { weights, biases };
}
