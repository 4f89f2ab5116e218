function crossEntropy(
  preActivation: number[],
  target: number[],
): number {
  // your code
  return 0;
}
