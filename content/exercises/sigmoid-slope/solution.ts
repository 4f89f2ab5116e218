function sigmoidSlope(z: number): number {
  const a = 1 / (1 + Math.exp(-z));
  return a * (1 - a);
}
