type Layer = { weights: number[][]; biases: number[] };

function weightGradient(
  delta: number[],
  incoming: number[],
): Layer {
  const weights: number[][] = [];
  const biases: number[] = [];
  // your code
  return { weights, biases };
}
