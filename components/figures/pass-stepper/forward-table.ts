import type { PassPlace, PassRow, PassTable } from './pass.ts';
import { PassNumbers } from './pass-numbers.ts';
import type { PassStep } from './pass-steps.ts';
import { given, inBrackets, computed as write } from './tex.ts';

/** A whole forward pass, a neuron a row: the sum in full, and what comes of it. */
export const forwardTable: PassTable = {
  caption: 'Forward pass',
  columns: ['neuron', 'weights × activations + bias', 'pre-activation', 'activation'],
  rows: (place) => {
    const numbers = new PassNumbers(place.computed);
    return place.steps
      .filter(({ kind }) => kind === 'activation')
      .map((step) => rowOf(place, step, numbers));
  },
};

function rowOf({ example }: PassPlace, { layer, neuron }: PassStep, numbers: PassNumbers): PassRow {
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
