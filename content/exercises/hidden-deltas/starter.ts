function hiddenDelta(
  nextDelta: number[],
  nextWeights: number[][],
  activation: number[],
): number[] {
  const delta: number[] = [];
  // your code
  return delta;
}
