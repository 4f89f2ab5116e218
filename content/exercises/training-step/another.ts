type Layer = { weights: number[][]; biases: number[] };

const sum = (numbers: number[]) => numbers.reduce((total, value) => total + value, 0);

// A step is made of a layer and the step of the layers behind it, which says how fast the loss
// changes with what they read.
const stepFrom = (
  [layer, ...later]: Layer[],
  incoming: number[],
  target: number[],
  rate: number,
): { updated: Layer[]; slopes: number[] } => {
  if (!layer) return { updated: [], slopes: incoming.map((a, j) => a - target[j]) };
  const z = layer.weights.map(
    (row, j) => layer.biases[j] + sum(row.map((w, k) => w * incoming[k])),
  );
  const a = z.map((one) => (1 + Math.tanh(one / 2)) / 2);
  const behind = stepFrom(later, a, target, rate);
  const delta = a.map((one, j) => behind.slopes[j] * one * (1 - one));
  const own = {
    weights: layer.weights.map((row, j) => row.map((w, k) => w - rate * delta[j] * incoming[k])),
    biases: layer.biases.map((b, j) => b - rate * delta[j]),
  };
  return {
    updated: [own, ...behind.updated],
    slopes: incoming.map((_, k) => sum(delta.map((d, j) => d * layer.weights[j][k]))),
  };
};

const trainingStep = (layers: Layer[], input: number[], target: number[], rate: number) =>
  stepFrom(layers, input, target, rate).updated;
