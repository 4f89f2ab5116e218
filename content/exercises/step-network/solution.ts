interface Neuron {
  w: number;
  b: number;
  v: number;
}

function stepNetwork(f: (x: number) => number, n: number, k: number): Neuron[] {
  const neurons: Neuron[] = [];
  for (let i = 0; i < n; i++) {
    const left = i / n;
    const right = (i + 1) / n;
    const height = f((left + right) / 2);
    neurons.push({ w: k, b: -k * left, v: height });
    neurons.push({ w: k, b: -k * right, v: -height });
  }
  return neurons;
}
