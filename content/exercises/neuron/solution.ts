function neuron(x: number[], w: number[], b: number): number {
  let z = b;
  for (let k = 0; k < x.length; k++) {
    z += w[k] * x[k];
  }
  return Math.tanh(z);
}
