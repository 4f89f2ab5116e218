import { curve, progress, region } from 'notebook';

let count = 0;
const epochs = 4000;

const run = train(
  makeLayers([2, 3, 1], 1),
  (layers) => {
    if (count++ % 100 === 0) progress(count / epochs);
    return lossAndGradients(layers, xor.inputs, xor.targets);
  },
  { learningRate: 2, epochs, lossBelow: 0.002 },
);

const predict = (...input: number[]) =>
  forwardNetwork(input, run.layers).activations[2][0];

console.log(
  run.stopped,
  'after',
  run.losses.length - 1,
  'updates',
);
for (const input of xor.inputs)
  console.log(input, '→', predict(...input).toFixed(3));
curve({ loss: run.losses });
region(predict, -0.5, 1.5);
