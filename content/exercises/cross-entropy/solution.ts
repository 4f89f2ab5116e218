function crossEntropy(preActivation: number[], target: number[]): number {
  const largest = Math.max(...preActivation);
  let sum = 0;
  let wanted = 0;
  for (let j = 0; j < preActivation.length; j++) {
    sum += Math.exp(preActivation[j] - largest);
    wanted += target[j] * preActivation[j];
  }
  return largest + Math.log(sum) - wanted;
}
