import { type SmallNetwork, widthsOf } from '../../parts/small-network/small-network.ts';
import { isOfBatch, type PassPlace, type PassRow, type PassTable } from './pass.ts';
import { PassNumbers } from './pass-numbers.ts';
import { lossIsFused, type PassStep } from './pass-steps.ts';
import { given, inBrackets, computed as write } from './tex.ts';

/** A whole backward pass, a neuron a row for each example, and what comes of it. */
export const backwardTable: PassTable = {
  caption: 'Backward pass',
  columns: [
    'neuron',
    'slope of the loss in a',
    'slope of φ',
    'delta',
    'gradients of its weights',
    'of its bias',
  ],
  rows: (place) => {
    const numbers = new PassNumbers(place.computed);
    return place.steps
      .filter(({ kind }) => kind === 'delta')
      .flatMap((step) => rowsOf(place, step, numbers));
  },
};

/** What one example gives a neuron; after the last of several, the mean that the batch has. */
function rowsOf(place: PassPlace, step: PassStep, numbers: PassNumbers): readonly PassRow[] {
  const { small } = place.computed;
  const { layer, neuron, example } = step;
  const header = `layer ${layer}, neuron ${neuron + 1}`;
  const isOutput = layer === small.layers.length;
  const gradients = (of: (k: number) => number) =>
    Array.from({ length: widthsOf(small)[layer - 1] }, (_, k) => write(of(k))).join(', ');
  const delta = write(numbers.delta(example, layer, neuron));
  const many = isOfBatch(place);
  const row = {
    header: many ? `${header}, example ${example + 1}` : header,
    cells: [
      isOutput ? outputSum(small, step, numbers) : hiddenSum(step, numbers),
      isOutput && lossIsFused(small) ? 'cancels' : write(numbers.slope(example, layer, neuron)),
      delta,
      gradients((k) => numbers.weightGradient(example, layer, neuron, k)),
      delta,
    ],
  };
  if (!many || example < small.examples.length - 1) return [row];
  const mean = (from: number | 'bias') => numbers.gradient({ layer, to: neuron, from });
  const cells = ['', '', '', gradients(mean), write(mean('bias'))];
  return [row, { header: `${header}, mean`, cells }];
}

function outputSum(
  small: SmallNetwork,
  { layer, neuron, example }: PassStep,
  numbers: PassNumbers,
): string {
  const slope = lossIsFused(small)
    ? numbers.delta(example, layer, neuron)
    : numbers.error(example, neuron);
  const target = given(numbers.target(example, neuron));
  return `from ${write(numbers.activation(example, layer, neuron))} and target ${target}: ${write(slope)}`;
}

function hiddenSum({ layer, neuron, example }: PassStep, numbers: PassNumbers): string {
  const { left, right } = numbers.sharedSum(example, layer, neuron);
  return left
    .map((delta, j) => `${inBrackets(write(delta))} × ${inBrackets(given(right[j]))}`)
    .join(' + ');
}
