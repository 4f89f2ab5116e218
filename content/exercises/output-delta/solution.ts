function outputDelta(activation: number[], target: number[]): number[] {
  const delta: number[] = [];
  for (let j = 0; j < activation.length; j++) {
    const a = activation[j];
    const residual = a - target[j];
    const slope = a * (1 - a);
    delta[j] = residual * slope;
  }
  return delta;
}
