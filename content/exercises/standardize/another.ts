// One walk through the examples, mean and squared distances kept up to date (Welford 1962).
const standardize = (training: number[][], validation: number[][]) => {
  const means = training[0].map(() => 0);
  const squares = training[0].map(() => 0);
  training.forEach((example, seen) => {
    example.forEach((x, k) => {
      const before = x - means[k];
      means[k] += before / (seen + 1);
      squares[k] += before * (x - means[k]);
    });
  });
  const deviations = squares.map((sum) => Math.sqrt(sum / training.length) || 1);
  const [first, second] = [training, validation].map((examples) => {
    const restated: number[][] = [];
    for (const example of examples) {
      const row: number[] = [];
      for (const k of example.keys()) row.push((example[k] - means[k]) / deviations[k]);
      restated.push(row);
    }
    return restated;
  });
  return { means, deviations, training: first, validation: second };
};
