type Loss = (weights: number[]) => number;

function nudgeSlopes(loss: Loss, weights: number[], h: number): number[] {
  const slopes: number[] = [];
  for (let k = 0; k < weights.length; k++) {
    const raised = [...weights];
    raised[k] += h;
    const lowered = [...weights];
    lowered[k] -= h;
    slopes[k] = (loss(raised) - loss(lowered)) / (2 * h);
  }
  return slopes;
}
