type Layer = { weights: number[][]; biases: number[] };
type Loss = (layers: Layer[]) => number;

/** A copy of the layers in which every number may be replaced; p counts them. */
const replaced = (layers: Layer[], by: (value: number, p: number) => number): Layer[] => {
  let p = 0;
  return layers.map(({ weights, biases }) => ({
    weights: weights.map((row) => row.map((value) => by(value, p++))),
    biases: biases.map((value) => by(value, p++)),
  }));
};

const centralDifferences = (loss: Loss, layers: Layer[], epsilon: number) =>
  replaced(layers, (_, chosen) => {
    const at = (nudge: number) =>
      loss(replaced(layers, (value, p) => (p === chosen ? value + nudge : value)));
    return (at(epsilon) - at(-epsilon)) / epsilon / 2;
  });

const gradientCheck = (loss: Loss, layers: Layer[], gradients: Layer[], epsilon: number) => {
  const distances: number[] = [];
  const list = (all: Layer[]) => {
    const numbers: number[] = [];
    replaced(all, (value) => numbers.push(value));
    return numbers;
  };
  const given = list(gradients);
  list(centralDifferences(loss, layers, epsilon)).forEach((a, p) => {
    const b = given[p];
    distances.push(a === b ? 0 : Math.abs(a - b) / Math.max(a, -a, b, -b));
  });
  return Math.max(...distances);
};
