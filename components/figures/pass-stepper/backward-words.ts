import { widthsOf } from '../../parts/small-network/small-network.ts';
import { wholeBatch } from './load-batch.ts';
import { isOfBatch, type PassWords } from './pass.ts';
import { lossIsFused } from './pass-steps.ts';
import { given, inBrackets, computed as write } from './tex.ts';

/** What is said of a backward pass. */
export const backwardWords: PassWords = {
  before:
    'The forward pass is done: every activation is known, and no slope of the loss. The outputs come first.',
  end: ({ computed }) =>
    `The backward pass is complete: all ${computed.network.parameterCount} weights and biases have their gradient.`,
  error: ({ example }, { layer, neuron }, numbers) =>
    `it gives ${write(numbers.activation(example, layer, neuron))} and should give ${given(numbers.target(example, neuron))}; the loss changes with it at the rate ${write(numbers.error(example, neuron))}.`,
  share: ({ example, computed }, { layer, neuron, index }, numbers) => {
    const { left, right, products, sums } = numbers.sharedSum(example, layer, neuron);
    const whole = index === widthsOf(computed.small)[layer + 1] - 1;
    return `through the weight ${given(right[index])} comes ${inBrackets(write(left[index]))} × ${inBrackets(given(right[index]))} = ${write(products[index])}; the sum ${whole ? 'is' : 'so far is'} ${write(sums[index])}.`;
  },
  delta: ({ computed, example }, { layer, neuron }, numbers) => {
    const delta = write(numbers.delta(example, layer, neuron));
    if (layer === computed.small.layers.length && lossIsFused(computed.small)) {
      return `it gives ${write(numbers.activation(example, layer, neuron))} and should give ${given(numbers.target(example, neuron))}; loss and activation cancel, and delta is ${delta}.`;
    }
    return `the slope of its activation function is ${write(numbers.slope(example, layer, neuron))}; its delta is ${delta}.`;
  },
  'weight-gradient': (place, step, numbers) => {
    const { layer, neuron, index, example } = step;
    const a = numbers.activation(example, layer - 1, index);
    const incoming = layer === 1 ? given(a) : write(a);
    const which = `the gradient of its weight from ${layer === 1 ? 'input' : 'neuron'} ${index + 1}`;
    const product = `delta times what came in, ${inBrackets(write(numbers.delta(example, layer, neuron)))} × ${inBrackets(incoming)} = ${write(numbers.weightGradient(example, layer, neuron, index))}`;
    return isOfBatch(place)
      ? `to ${which} it adds ${product}; ${wholeBatch().saySum(place, step, numbers)}`
      : `${which} is ${product}.`;
  },
  'bias-gradient': (place, step, numbers) => {
    const delta = write(numbers.delta(step.example, step.layer, step.neuron));
    return isOfBatch(place)
      ? `to the gradient of its bias it adds its delta, ${delta}; ${wholeBatch().saySum(place, step, numbers)}`
      : `the gradient of its bias is its delta, ${delta}.`;
  },
};
