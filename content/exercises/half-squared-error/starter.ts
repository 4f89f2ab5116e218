function halfSquaredError(
  activation: number[][],
  target: number[][],
): number {
  // your code
  return 0;
}
