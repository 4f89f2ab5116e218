function sigmoidSlope(z: number): number {
  // your code
  return 0;
}
