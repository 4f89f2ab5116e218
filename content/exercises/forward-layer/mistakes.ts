import type { Mistake } from '../../../src/runner/check.ts';

const oneSum =
  'Your sum is not set anew for each neuron, so the second neuron begins with what the first one found. Declare it inside the loop over the neurons.';

export const mistakes: Mistake[] = [
  {
    id: 'transposed',
    name: 'weights read the wrong way round',
    says: 'You read weights[k][j], from before to. In this book row $j$ holds the weights into neuron $j$, so it is weights[j][k]. With one input and one neuron it does not show, and with as many inputs as neurons no error tells you.',
    change: [['weights[j][k]', 'weights[k][j]']],
  },
  {
    id: 'no-bias',
    name: 'biases forgotten',
    says: 'Your sums have no bias. Each neuron $j$ adds its own, biases[j].',
    change: [['let z = biases[j];', 'let z = 0;']],
  },
  {
    id: 'one-bias',
    name: 'the same bias for all',
    says: 'You give every neuron the bias of the first. Neuron $j$ has its own, biases[j]. Where all biases are equal, as in this chapter, it does not show.',
    change: [['let z = biases[j];', 'let z = biases[0];']],
  },
  {
    id: 'bias-outside',
    name: 'bias after the activation function',
    says: 'You add the bias to what comes out of the sigmoid. It belongs to the pre-activation, before the sigmoid.',
    change: [
      ['let z = biases[j];', 'let z = 0;'],
      ['sigmoid(z)', 'sigmoid(z) + biases[j]'],
    ],
  },
  {
    id: 'sum-not-reset',
    name: 'one sum for all neurons',
    says: oneSum,
    change: [
      ['for (let j = 0', 'let z = 0;\n  for (let j = 0'],
      ['let z = biases[j];', 'z += biases[j];'],
    ],
  },
  {
    id: 'products-not-reset',
    name: 'one sum for all neurons',
    says: oneSum,
    change: [
      ['for (let j = 0', 'let sum = 0;\n  for (let j = 0'],
      ['let z = biases[j];', ''],
      ['z += weights', 'sum += weights'],
      ['preActivation[j] = z;', 'const z = sum + biases[j];\n    preActivation[j] = z;'],
    ],
  },
  {
    id: 'last-only',
    name: '= instead of +=',
    says: 'Each round of the inner loop throws away what the last one found, so only the last input counts: a sum needs +=.',
    change: [['z += weights[j][k] * input[k]', 'z = biases[j] + weights[j][k] * input[k]']],
  },
  {
    id: 'last-alone',
    name: '= instead of +=',
    says: 'Each round of the inner loop throws away what the last one found, the bias too, so only the last product is left: a sum needs +=.',
    change: [['z += weights', 'z = weights']],
  },
  {
    id: 'no-activation',
    name: 'no activation function',
    says: 'Your pre-activations are right, and your activations are the same numbers. The sigmoid comes between them.',
    change: [['sigmoid(z)', 'z']],
  },
  {
    id: 'activation-twice',
    name: 'activations in both lists',
    says: 'Both your lists hold the activations. The first should hold what goes into the sigmoid, the second what comes out.',
    change: [['preActivation[j] = z;', 'preActivation[j] = sigmoid(z);']],
  },
  {
    id: 'activation-alone',
    name: 'only the activations returned',
    says: 'You return the activations alone, as the listing of the chapter does. Here the pre-activations are wanted too: return { preActivation, activation }.',
    change: [['return { preActivation, activation }', 'return activation as never']],
  },
  {
    id: 'in-a-list',
    name: 'a list instead of an object',
    says: 'Your numbers are right, but they come in a list. Curly brackets give them names: return { preActivation, activation }.',
    change: [
      ['return { preActivation, activation }', 'return [preActivation, activation] as never'],
    ],
  },
  {
    id: 'as-many-as-inputs',
    name: 'as many neurons as inputs',
    says: 'Your outer loop counts the inputs. It should count the neurons: there is one for each bias. Where both are equally many it does not show.',
    change: [['j < biases.length', 'j < input.length']],
  },
];
