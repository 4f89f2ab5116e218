type Standardized = {
  means: number[];
  deviations: number[];
  training: number[][];
  validation: number[][];
};

const mean = (numbers: number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

function standardize(training: number[][], validation: number[][]): Standardized {
  const means: number[] = [];
  const deviations: number[] = [];
  for (let k = 0; k < training[0].length; k++) {
    const column = training.map((example) => example[k]);
    const m = mean(column);
    const variance = mean(column.map((x) => (x - m) ** 2));
    const deviation = Math.sqrt(variance);
    means[k] = m;
    deviations[k] = deviation > 0 ? deviation : 1;
  }
  const restate = (example: number[]) => example.map((x, k) => (x - means[k]) / deviations[k]);
  return {
    means,
    deviations,
    training: training.map(restate),
    validation: validation.map(restate),
  };
}
