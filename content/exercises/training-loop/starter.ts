type Layer = { weights: number[][]; biases: number[] };
type LossAndGradients = (layers: Layer[]) => {
  loss: number;
  gradients: Layer[];
};
type Settings = {
  learningRate: number;
  epochs: number;
  lossBelow: number;
};
type Run = {
  stopped: 'loss' | 'epochs';
  losses: number[];
  layers: Layer[];
};

function train(
  layers: Layer[],
  lossAndGradients: LossAndGradients,
  settings: Settings,
): Run {
  const { learningRate, epochs, lossBelow } = settings;
  const losses: number[] = [];
  // your code
  return { stopped: 'epochs', losses, layers };
}
