import { xor } from 'data';

const lossOf = (layers: Layer[]) =>
  lossAndGradients(layers, xor.inputs, xor.targets).loss;

const found = lossAndGradients(
  layers,
  xor.inputs,
  xor.targets,
);
gradientCheck(lossOf, layers, found.gradients, 1e-5);
