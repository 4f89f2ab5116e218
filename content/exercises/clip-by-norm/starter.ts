type Layer = { weights: number[][]; biases: number[] };

function clipByNorm(
  gradients: Layer[],
  limit: number,
): Layer[] {
  // your code
  return gradients;
}
