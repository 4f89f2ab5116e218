function hiddenDelta(nextDelta: number[], nextWeights: number[][], activation: number[]): number[] {
  const delta: number[] = [];
  for (let j = 0; j < activation.length; j++) {
    let sum = 0;
    for (let i = 0; i < nextDelta.length; i++) {
      sum += nextDelta[i] * nextWeights[i][j];
    }
    const a = activation[j];
    const slope = a * (1 - a);
    delta[j] = sum * slope;
  }
  return delta;
}
