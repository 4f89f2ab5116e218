type Layer = { weights: number[][]; biases: number[] };

const train = (
  layers: Layer[],
  lossAndGradients: (layers: Layer[]) => { loss: number; gradients: Layer[] },
  settings: { learningRate: number; epochs: number; lossBelow: number },
) => {
  const own: Layer[] = JSON.parse(JSON.stringify(layers));
  const losses = [lossAndGradients(own).loss];
  while (!(losses[losses.length - 1] < settings.lossBelow) && losses.length <= settings.epochs) {
    const { gradients } = lossAndGradients(own);
    own.forEach((layer, l) => {
      [...layer.weights, layer.biases].forEach((list, r) => {
        const slopes = [...gradients[l].weights, gradients[l].biases][r];
        for (const p of list.keys()) list[p] -= settings.learningRate * slopes[p];
      });
    });
    losses.push(lossAndGradients(own).loss);
  }
  const isBelow = losses[losses.length - 1] < settings.lossBelow;
  return { stopped: isBelow ? 'loss' : 'epochs', losses, layers: own };
};
