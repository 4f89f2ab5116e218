function binaryCrossEntropy(preActivation: number[], target: number[]): number {
  const n = preActivation.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const z = preActivation[i];
    const y = target[i];
    const rest = Math.log1p(Math.exp(-Math.abs(z)));
    sum += z > 0 ? (1 - y) * z + rest : -y * z + rest;
  }
  return sum / n;
}
