// A bias reads a 1: one more column, cut off again.
const weightGradient = (delta: number[], incoming: number[]) => {
  const withOne = [...incoming, 1];
  const product = delta.map((d) => withOne.map((a) => d * a));
  return {
    weights: product.map((row) => row.slice(0, -1)),
    biases: product.map((row) => row[incoming.length]),
  };
};
