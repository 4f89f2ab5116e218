function outputDelta(
  activation: number[],
  target: number[],
): number[] {
  const delta: number[] = [];
  // your code
  return delta;
}
