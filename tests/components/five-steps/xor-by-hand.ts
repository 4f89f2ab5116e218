const EXAMPLES = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
];
const HIDDEN = 4;

/** Trains a 2-4-1 network on XOR by full-batch descent, in plain loops and Math's own functions. */
export function trainByHand(start: number[], rate: number, updates: number) {
  const parameters = [...start];
  const losses = [];
  for (let update = 0; ; update++) {
    const gradient = parameters.map(() => 0);
    let loss = 0;
    for (const example of EXAMPLES) loss += accumulate(parameters, example, gradient) / 4;
    losses.push(loss);
    if (update === updates) return { parameters, losses };
    for (const i of parameters.keys()) parameters[i] -= rate * gradient[i];
  }
}

/** Adds a quarter of an example's gradient and returns its loss. */
function accumulate(p: number[], [x1, x2, y]: number[], gradient: number[]): number {
  // Weights to the hidden neurons, their biases, weights to the output, its bias.
  const [biases, out, outBias] = [2 * HIDDEN, 3 * HIDDEN, 4 * HIDDEN];
  const hidden = Array.from({ length: HIDDEN }, (_, j) =>
    Math.tanh(p[2 * j] * x1 + p[2 * j + 1] * x2 + p[biases + j]),
  );
  const z = hidden.reduce((sum, a, j) => sum + p[out + j] * a, p[outBias]);
  const a = 1 / (1 + Math.exp(-z));
  const delta = (a - y) / 4;
  gradient[outBias] += delta;
  hidden.forEach((h, j) => {
    gradient[out + j] += delta * h;
    const hiddenDelta = delta * p[out + j] * (1 - h * h);
    gradient[biases + j] += hiddenDelta;
    gradient[2 * j] += hiddenDelta * x1;
    gradient[2 * j + 1] += hiddenDelta * x2;
  });
  return -(y * Math.log(a) + (1 - y) * Math.log(1 - a));
}
