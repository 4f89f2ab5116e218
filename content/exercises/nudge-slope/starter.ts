type Loss = (weights: number[]) => number;

function nudgeSlopes(
  loss: Loss,
  weights: number[],
  h: number,
): number[] {
  const slopes: number[] = [];
  // your code
  return slopes;
}
