function countParameters(widths: number[]): number {
  let count = 0;
  for (let l = 1; l < widths.length; l++) {
    count += widths[l] * (widths[l - 1] + 1);
  }
  return count;
}
