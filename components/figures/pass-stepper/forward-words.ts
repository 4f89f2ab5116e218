import { ACTIVATIONS } from '../../parts/small-network/edit-functions.ts';
import type { PassWords } from './pass.ts';
import { PassNumbers } from './pass-numbers.ts';
import { given, inBrackets, computed as write } from './tex.ts';

/** What is said of a forward pass. */
export const forwardWords: PassWords = {
  before:
    'Nothing is computed yet: there are inputs, weights and biases. The first multiply-add comes first.',
  end: ({ computed, example }) =>
    `The forward pass is complete: the prediction is (${new PassNumbers(computed).outputs(example).map(write).join(', ')}).`,
  product: ({ example }, { layer, neuron, index }, numbers) => {
    const { left, products, sums } = numbers.weightedSum(example, layer, neuron);
    const a = numbers.activation(example, layer - 1, index);
    const incoming = layer === 1 ? given(a) : write(a);
    return `${given(left[index])} × ${inBrackets(incoming)} = ${write(products[index])} is added; the sum so far is ${write(sums[index])}.`;
  },
  bias: ({ example }, { layer, neuron }, numbers) =>
    `the bias ${given(numbers.bias(layer, neuron))} is added; the pre-activation is ${write(numbers.preActivation(example, layer, neuron))}.`,
  activation: ({ computed, example }, { layer, neuron }, numbers) => {
    const { activation } = computed.small.layers[layer - 1];
    const name = ACTIVATIONS.find(({ value }) => value === activation)?.label ?? activation;
    return `${name} of ${write(numbers.preActivation(example, layer, neuron))} gives the activation ${write(numbers.activation(example, layer, neuron))}.`;
  },
};
