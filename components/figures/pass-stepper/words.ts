import { layerName } from '../../parts/network/network-words.ts';
import { ACTIVATIONS } from '../../parts/small-network/edit-functions.ts';
import { type SmallNetwork, widthsOf } from '../../parts/small-network/small-network.ts';
import { currentStep, type PassPlace } from './formula.ts';
import { wholeBatch } from './load-batch.ts';
import { PassNumbers } from './pass-numbers.ts';
import { lossIsFused, type PassStep, type StepKind } from './pass-steps.ts';
import { given, computed as write } from './tex.ts';

/** Says what the last step did, with its numbers, and where the pass is. */
export function say(place: PassPlace): string {
  const { steps, position, direction, computed, example } = place;
  // A step forward is done in every row, a step back belongs to one.
  const many = isOfBatch(place);
  const which =
    many && direction === 'forward' ? ` Numbers are those of example ${example + 1}.` : '';
  const row = many && direction === 'backward' ? `, example ${example + 1}` : '';
  if (position === 0) return `${BEFORE[direction]}${which}`;
  const step = currentStep(place);
  const said = SAY[step.kind](place, step, new PassNumbers(computed));
  const at = `Step ${position} of ${steps.length}, ${neuronOf(computed.small, step)}${row}: `;
  const end = position === steps.length ? ` ${END[direction](place)}` : '';
  return `${at}${said}${end}${which}`;
}

const BEFORE = {
  forward:
    'Nothing is computed yet: there are inputs, weights and biases. The first multiply-add comes first.',
  backward:
    'The forward pass is done: every activation is known, and no slope of the loss. The outputs come first.',
} as const;

const END = {
  forward: ({ computed, example }: PassPlace) =>
    `The forward pass is complete: the prediction is (${new PassNumbers(computed).outputs(example).map(write).join(', ')}).`,
  backward: ({ computed }: PassPlace) =>
    `The backward pass is complete: all ${computed.network.parameterCount} weights and biases have their gradient.`,
} as const;

type Say = (place: PassPlace, step: PassStep, numbers: PassNumbers) => string;

const SAY: Readonly<Record<StepKind, Say>> = {
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

const isOfBatch = ({ computed }: PassPlace) => computed.small.examples.length > 1;

function neuronOf(small: SmallNetwork, { layer, neuron }: PassStep): string {
  return `layer ${layer} (${layerName(layer, small.layers.length + 1)}), neuron ${neuron + 1}`;
}

/** Writes a number for a place after an operator. */
export const inBrackets = (text: string) => (text.startsWith('−') ? `(${text})` : text);
