interface Neuron {
  w: number;
  b: number;
  v: number;
}

function stepNetwork(
  f: (x: number) => number,
  n: number,
  k: number,
): Neuron[] {
  // your code
  return [];
}
