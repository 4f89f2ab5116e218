type Layer = { weights: number[][]; biases: number[] };
type LossAndGradients = (layers: Layer[]) => { loss: number; gradients: Layer[] };
type Settings = { learningRate: number; epochs: number; lossBelow: number };
type Run = { stopped: 'loss' | 'epochs'; losses: number[]; layers: Layer[] };

const sgdStep = (layers: Layer[], gradients: Layer[], learningRate: number): Layer[] =>
  layers.map(({ weights, biases }, l) => ({
    weights: weights.map((row, j) =>
      row.map((w, k) => w - learningRate * gradients[l].weights[j][k]),
    ),
    biases: biases.map((b, j) => b - learningRate * gradients[l].biases[j]),
  }));

function train(layers: Layer[], lossAndGradients: LossAndGradients, settings: Settings): Run {
  const { learningRate, epochs, lossBelow } = settings;
  const losses: number[] = [];
  let current = layers;
  for (let epoch = 0; ; epoch++) {
    const { loss, gradients } = lossAndGradients(current);
    losses.push(loss);
    if (loss < lossBelow) return { stopped: 'loss', losses, layers: current };
    if (epoch === epochs) return { stopped: 'epochs', losses, layers: current };
    current = sgdStep(current, gradients, learningRate);
  }
}
