const total = (numbers: number[]) => numbers.reduce((sum, value) => sum + value, 0);

const exampleLoss = (a: number[], y: number[]) => 0.5 * total(a.map((_, j) => (y[j] - a[j]) ** 2));

const halfSquaredError = (activation: number[][], target: number[][]) =>
  total(activation.map((row, i) => exampleLoss(row, target[i]))) / activation.length;
