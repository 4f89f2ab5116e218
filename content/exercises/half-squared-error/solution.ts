function halfSquaredError(activation: number[][], target: number[][]): number {
  const n = activation.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < activation[i].length; j++) {
      const residual = activation[i][j] - target[i][j];
      sum += residual * residual;
    }
  }
  return sum / 2 / n;
}
