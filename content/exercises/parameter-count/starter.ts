function countParameters(widths: number[]): number {
  // your code
  return 0;
}
