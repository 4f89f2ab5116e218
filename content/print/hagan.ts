import { sin } from '../../src/engine/math/index.ts';
import { type NetworkWithData, solve } from '../../src/engine/solve/index.ts';
import { inPrint, type PrintedExample, type PrintedNumber } from './printed.ts';

const network: NetworkWithData = {
  layers: [
    { weights: [[-0.27], [-0.41]], biases: [-0.48, -0.13], activation: 'sigmoid' },
    { weights: [[0.09, -0.17]], biases: [0.48], activation: 'identity' },
  ],
  loss: 'sum-squared-error',
  examples: [{ input: [1], target: [1 + sin(Math.PI / 4)] }],
  learningRate: 0.1,
  updates: 1,
  mode: 'batch',
  freezeBiases: false,
};

export const hagan: PrintedExample = {
  id: 'hagan',
  title: 'Hagan, Demuth and Beale’s 1-2-1 network',
  numbers,
};

function numbers(): PrintedNumber[] {
  const { examples, updated } = solve(network);
  const [first, second] = examples[0].layers;
  const [{ target }] = network.examples;
  return [
    ...inPrint(['$a_1^{(1)}$', '$a_2^{(1)}$', '$a^{(2)}$', '$e$'], '0.321 0.368 0.446 1.261', [
      ...first.activation,
      ...second.activation,
      target[0] - second.activation[0],
    ]),
    ...inPrint(['$s^{(2)}$', '$s_1^{(1)}$', '$s_2^{(1)}$'], '-2.522 -0.0495 0.0997', [
      ...second.delta,
      ...first.delta,
    ]),
    ...inPrint(['new $w_1^{(2)}$', 'new $w_2^{(2)}$', 'new $b^{(2)}$'], '0.171 -0.0772 0.732', [
      ...updated[1].weights[0],
      ...updated[1].biases,
    ]),
    ...inPrint(
      ['new $w_1^{(1)}$', 'new $w_2^{(1)}$', 'new $b_1^{(1)}$', 'new $b_2^{(1)}$'],
      '-0.265 -0.420 -0.475 -0.140',
      [...updated[0].weights.flat(), ...updated[0].biases],
    ),
  ];
}
