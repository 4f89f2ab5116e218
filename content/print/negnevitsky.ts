import { buildNetwork } from '../../src/engine/solve/build.ts';
import { type NetworkWithData, solve } from '../../src/engine/solve/index.ts';
import { Sgd } from '../../src/engine/training/optimizers/sgd.ts';
import { inPrint, type PrintedExample, type PrintedNumber } from './printed.ts';

/** Thresholds are subtracted in the book: a bias here is −θ. */
export const network: NetworkWithData = {
  layers: [
    {
      weights: [
        [0.5, 0.4],
        [0.9, 1],
      ],
      biases: [-0.8, 0.1],
      activation: 'sigmoid',
    },
    { weights: [[-1.2, 1.1]], biases: [-0.3], activation: 'sigmoid' },
  ],
  loss: 'half-squared-error',
  examples: [{ input: [1, 1], target: [0] }],
  learningRate: 0.1,
  updates: 1,
  mode: 'batch',
  freezeBiases: false,
};

/** Training ends when the squared errors of an epoch add up to less. */
const GOAL = 0.001;

export const negnevitsky: PrintedExample = {
  id: 'negnevitsky',
  title: 'Negnevitsky’s XOR network',
  numbers,
};

function numbers(): PrintedNumber[] {
  const { examples, updated } = solve(network);
  const [{ input: _, target }] = network.examples;
  const [hidden, output] = examples[0].layers;
  const [[w13, w23], [w14, w24]] = updated[0].weights;
  const [[w35, w45]] = updated[1].weights;
  return [
    ...inPrint(['$y_3$', '$y_4$', '$y_5$', '$e$'], '0.5250 0.8808 0.5097 -0.5097', [
      ...hidden.activation,
      ...output.activation,
      target[0] - output.activation[0],
    ]),
    ...inPrint(
      ['$δ_5$', '$δ_3$', '$δ_4$'],
      '-0.1274 0.0381 -0.0147',
      [...output.delta, ...hidden.delta].map((delta) => -delta),
    ),
    ...inPrint(
      ['13', '14', '23', '24', '35', '45'].map((at) => `new $w_{${at}}$`),
      '0.5038 0.8985 0.4038 0.9985 -1.2067 1.0888',
      [w13, w14, w23, w24, w35, w45],
    ),
    ...inPrint(
      ['3', '4', '5'].map((at) => `new $θ_${at}$`),
      '0.7962 -0.0985 0.3127',
      updated.flatMap(({ biases }) => biases).map((bias) => -bias),
    ),
    {
      ...inPrint(['epochs'], '224', [epochsOf(['11', '01', '10', '00'])])[0],
      erratum: 'Does not follow from the learning rate in print.',
      instead: { how: 'In the order 00, 01, 10, 11', computed: epochsOf(['00', '01', '10', '11']) },
    },
  ];
}

/** Counts the epochs of online training on XOR, its examples in this order, until it is done. */
export function epochsOf(order: readonly string[]): number {
  const xor = buildNetwork(network);
  const { graph, loss, input, target } = xor.record(1, network.loss);
  const descent = new Sgd(network.learningRate);
  for (let epoch = 1; ; epoch++) {
    let squaredErrors = 0;
    for (const [first, second] of order) {
      input.data[0] = Number(first);
      input.data[1] = Number(second);
      target.data[0] = first === second ? 0 : 1;
      graph.forward(loss);
      squaredErrors += 2 * loss.number;
      graph.backward(loss);
      descent.step(xor.parameters, xor.gradient);
    }
    if (squaredErrors < GOAL) return epoch;
  }
}
