function neuron(x: number[], w: number[], b: number): number {
  // your code
  return 0;
}
