type Layer = { weights: number[][]; biases: number[] };
type Loss = (layers: Layer[]) => number;

function centralDifferences(
  loss: Loss,
  layers: Layer[],
  epsilon: number,
): Layer[] {
  // your code
  return [];
}

function gradientCheck(
  loss: Loss,
  layers: Layer[],
  gradients: Layer[],
  epsilon: number,
): number {
  const differences = centralDifferences(
    loss,
    layers,
    epsilon,
  );
  const largest = 0;
  // your code
  return largest;
}
