// One neuron an edge: it steps from the height of the piece on its left to that on its right.
const stepNetwork = (f: (x: number) => number, n: number, k: number) => {
  const heights = Array.from({ length: n }, (_, i) => f((i + 0.5) / n));
  const edges = [...heights.keys(), n];
  return edges.map((i) => ({
    v: (heights[i] ?? 0) - (heights[i - 1] ?? 0),
    b: (-k * i) / n,
    w: k,
  }));
};
