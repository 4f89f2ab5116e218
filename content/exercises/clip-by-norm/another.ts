const clipByNorm = (gradients: { weights: number[][]; biases: number[] }[], limit: number) => {
  const copy: typeof gradients = JSON.parse(JSON.stringify(gradients));
  const rows = copy.flatMap(({ weights, biases }) => [...weights, biases]);
  const norm = Math.hypot(...rows.flat());
  if (norm <= limit) return copy;
  for (const row of rows) {
    for (let k = 0; k < row.length; k++) row[k] *= limit / norm;
  }
  return copy;
};
