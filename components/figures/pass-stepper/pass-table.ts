import { type SmallNetwork, widthsOf } from '../../parts/small-network/small-network.ts';
import type { PassPlace } from './formula.ts';
import { PassNumbers } from './pass-numbers.ts';
import { lossIsFused, type PassStep } from './pass-steps.ts';
import { given, computed as write } from './tex.ts';
import { inBrackets } from './words.ts';

/** A neuron's line in the table of a whole pass. */
export interface PassRow {
  readonly header: string;
  readonly cells: readonly string[];
}

/** Writes a whole pass, a neuron a row: the sum in full, and what comes of it. */
export function passTable(place: PassPlace): readonly PassRow[] {
  const numbers = new PassNumbers(place.computed);
  return place.direction === 'forward'
    ? place.steps
        .filter(({ kind }) => kind === 'activation')
        .map((step) => forwardRow(place, step, numbers))
    : place.steps
        .filter(({ kind }) => kind === 'delta')
        .flatMap((step) => backwardRows(place, step, numbers));
}

function forwardRow(
  { example }: PassPlace,
  { layer, neuron }: PassStep,
  numbers: PassNumbers,
): PassRow {
  const { left, right } = numbers.weightedSum(example, layer, neuron);
  const incoming = (a: number) => inBrackets(layer === 1 ? given(a) : write(a));
  const terms = left.map((w, k) => `${inBrackets(given(w))} × ${incoming(right[k])}`);
  const bias = inBrackets(given(numbers.bias(layer, neuron)));
  return {
    header: `layer ${layer}, neuron ${neuron + 1}`,
    cells: [
      `${terms.join(' + ')} + ${bias}`,
      write(numbers.preActivation(example, layer, neuron)),
      write(numbers.activation(example, layer, neuron)),
    ],
  };
}

/** What one example gives a neuron; after the last of several, the mean that the batch has. */
function backwardRows(
  { computed }: PassPlace,
  step: PassStep,
  numbers: PassNumbers,
): readonly PassRow[] {
  const { small } = computed;
  const { layer, neuron, example } = step;
  const header = `layer ${layer}, neuron ${neuron + 1}`;
  const isOutput = layer === small.layers.length;
  const gradients = (of: (k: number) => number) =>
    Array.from({ length: widthsOf(small)[layer - 1] }, (_, k) => write(of(k))).join(', ');
  const delta = write(numbers.delta(example, layer, neuron));
  const many = small.examples.length > 1;
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

/** The heads of the table's columns. */
export const TABLE_COLUMNS = {
  forward: ['neuron', 'weights × activations + bias', 'pre-activation', 'activation'],
  backward: [
    'neuron',
    'slope of the loss in a',
    'slope of φ',
    'delta',
    'gradients of its weights',
    'of its bias',
  ],
} as const;
