type Layer = { weights: number[][]; biases: number[] };
type Loss = (layers: Layer[]) => number;

function centralDifferences(loss: Loss, layers: Layer[], epsilon: number): Layer[] {
  const inList = (numbers: number[]) =>
    numbers.map((kept, k) => {
      numbers[k] = kept + epsilon;
      const above = loss(layers);
      numbers[k] = kept - epsilon;
      const below = loss(layers);
      numbers[k] = kept;
      return (above - below) / (2 * epsilon);
    });
  return layers.map(({ weights, biases }) => ({
    weights: weights.map((row) => inList(row)),
    biases: inList(biases),
  }));
}

const inOneList = (layers: Layer[]) =>
  layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);

function gradientCheck(loss: Loss, layers: Layer[], gradients: Layer[], epsilon: number): number {
  const differences = inOneList(centralDifferences(loss, layers, epsilon));
  const toCheck = inOneList(gradients);
  let largest = 0;
  for (let p = 0; p < toCheck.length; p++) {
    const size = Math.max(Math.abs(differences[p]), Math.abs(toCheck[p]));
    const distance = size > 0 ? Math.abs(differences[p] - toCheck[p]) / size : 0;
    largest = Math.max(largest, distance);
  }
  return largest;
}
