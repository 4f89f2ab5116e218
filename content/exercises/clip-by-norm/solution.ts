type Layer = { weights: number[][]; biases: number[] };

function clipByNorm(gradients: Layer[], limit: number): Layer[] {
  let squares = 0;
  for (const { weights, biases } of gradients) {
    for (const slope of [...weights.flat(), ...biases]) squares += slope ** 2;
  }
  const norm = Math.sqrt(squares);
  const factor = norm > limit ? limit / norm : 1;
  return gradients.map(({ weights, biases }) => ({
    weights: weights.map((row) => row.map((slope) => factor * slope)),
    biases: biases.map((slope) => factor * slope),
  }));
}
