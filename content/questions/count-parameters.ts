import { asNumeric } from '../../components/notebook/index.ts';
import { numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatCount } from '../../components/parts/text/format-number.ts';
import { Network } from '../../src/engine/network/index.ts';
import type { Random } from '../../src/engine/random.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** Says how the layers are filled: `hidden layers of 5 and 4 neurons`. */
function hiddenLayers(neurons: readonly number[]): string {
  return neurons.length === 1
    ? `one hidden layer of ${neurons[0]} neurons`
    : `two hidden layers, of ${neurons[0]} and then ${neurons[1]} neurons,`;
}

/** Chapter 2: how many weights and biases a network has. */
export const problem = numericProblem('count-parameters', (random: Random) => {
  const inputs = 2 + random.integer(9);
  const hidden = Array.from({ length: 1 + random.integer(2) }, () => 2 + random.integer(11));
  const neurons = [...hidden, 1 + random.integer(4)];
  const outputs = neurons[neurons.length - 1];
  const network = new Network({
    inputs,
    layers: neurons.map((count) => ({ neurons: count, activation: 'sigmoid' })),
  });
  const answer = network.parameterCount;
  const biases = sum(neurons);
  const weights = answer - biases;
  const perLayer = network.layers.map((layer) => layer.weights.length + layer.biases.length);
  return {
    given: { inputs, first: hidden[0], second: hidden[1] ?? 0, outputs },
    prompt: [
      `A network has ${inputs} inputs, ${hiddenLayers(hidden)} and ${outputs} output${outputs === 1 ? '' : 's'}. Every neuron reads all that the layer before it gives, and has a bias.`,
      'How many parameters does it have, weights and biases together?',
    ],
    label: 'Parameters',
    answer,
    precision: 'exact',
    mistakes: [
      { value: weights, explanation: 'These are the weights. Every neuron has a bias as well.' },
      {
        value: weights + network.layers.length,
        explanation: 'You counted one bias a layer. Each neuron has its own.',
      },
      {
        value: answer + inputs,
        explanation:
          'You gave the inputs biases. They are numbers that come in, and compute nothing.',
      },
      {
        value: answer - outputs,
        explanation: 'The output neurons have biases too.',
      },
      {
        value: biases,
        explanation: 'These are the neurons, and so the biases. The weights are the connections.',
      },
    ],
    solution: [
      'A neuron has one weight for each number it reads, and one bias.',
      ...network.layers.map(
        (layer, l) =>
          `Layer ${l + 1}: $${layer.neurons} · (${layer.inputs} + 1) = ${formatCount(perLayer[l])}$.`,
      ),
      `Together $${perLayer.map(formatCount).join(' + ')} = ${formatCount(answer)}$.`,
    ],
  };
});

export default asNumeric(problem);
