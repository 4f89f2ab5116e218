function backward(
  u: number,
  v: number,
  g: number,
): [number, number] {
  // your code
  return [0, 0];
}
