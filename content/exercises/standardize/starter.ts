type Standardized = {
  means: number[];
  deviations: number[];
  training: number[][];
  validation: number[][];
};

function standardize(
  training: number[][],
  validation: number[][],
): Standardized {
  const means: number[] = [];
  const deviations: number[] = [];
  // your code
  return { means, deviations, training, validation };
}
