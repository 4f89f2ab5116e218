const dot = (a: number[], b: number[]) => a.reduce((sum, value, k) => sum + value * b[k], 0);

const forwardLayer = (
  input: number[],
  { weights, biases }: { weights: number[][]; biases: number[] },
) => {
  const preActivation = weights.map((row, j) => dot(row, input) + biases[j]);
  const activation = preActivation.map((z) => 1 / (1 + Math.exp(-z)));
  return { preActivation, activation };
};
