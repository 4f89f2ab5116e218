import type {
  ExampleTrace,
  NetworkWithData,
  SolveExample,
} from '../../../../src/engine/solve/index.ts';
import type { Block, Line } from './line.ts';
import { computed, type Digits, factor, given, sum } from './write-number.ts';

/** The loss of one example; `index` counts from 1. */
export function lossBlock(
  network: NetworkWithData,
  example: SolveExample,
  trace: ExampleTrace,
  index: number,
  digits: Digits,
): Block {
  const last = network.layers.length;
  const outputs = trace.layers[last - 1].activation;
  const symbols = outputs.map((_, j) =>
    TERMS[network.loss](`\\act{${last}}{${j + 1}}`, `\\y{${j + 1}}`),
  );
  const numbers = outputs.map((a, j) =>
    TERMS[network.loss](computed(a, digits), factor(given(example.target[j]))),
  );
  const write = (terms: string[]) => around(network, sum(terms), terms.length > 1);
  const line: Line = {
    left: `\\lossof{${index}}`,
    symbols: write(symbols),
    numbers: write(numbers),
    result: trace.loss,
  };
  return { title: 'Loss', words: WORDS[network.loss], lines: [line] };
}

const squared = (a: string, y: string) => `(${a} - ${y})^2`;

/** What one output adds to the loss, before what stands around the sum. */
const TERMS: Readonly<Record<NetworkWithData['loss'], (a: string, y: string) => string>> = {
  'half-squared-error': squared,
  'sum-squared-error': squared,
  'mean-squared-error': squared,
  'binary-cross-entropy': (a, y) => `${y} \\ln ${factorOf(a)} + (1 - ${y}) \\ln (1 - ${a})`,
  'cross-entropy': (a, y) => `${y} \\ln ${factorOf(a)}`,
};

/** A power of ten needs brackets after a logarithm. */
const factorOf = (tex: string) => (tex.includes('cdot') ? `(${tex})` : tex);

function around({ loss, layers }: NetworkWithData, terms: string, several: boolean): string {
  const outputs = layers[layers.length - 1].biases.length;
  const bracketed = several || loss === 'binary-cross-entropy' ? `\\bigl[ ${terms} \\bigr]` : terms;
  // An aligned line cannot break inside \bigl[ … \bigr] with \left and \right; these are fixed sizes.
  if (loss === 'half-squared-error') return `\\tfrac12 ${bracketed}`;
  if (loss === 'sum-squared-error') return terms;
  if (loss === 'cross-entropy') return `-${bracketed}`;
  const mean = outputs === 1 ? '' : `\\tfrac{1}{${outputs}} `;
  return `${loss === 'binary-cross-entropy' ? '-' : ''}${mean}${bracketed}`;
}

const WORDS: Readonly<Record<NetworkWithData['loss'], string>> = {
  'half-squared-error': 'Half the squared residual of each output, added up.',
  'sum-squared-error': 'The squared residual of each output, added up.',
  'mean-squared-error': 'The mean of the squared residuals of all outputs.',
  'binary-cross-entropy':
    'Binary cross-entropy, the mean over the outputs. It is computed from z, so it stays right where an output rounds to 0 or 1.',
  'cross-entropy':
    'Cross-entropy, with the natural logarithm. It is computed from z, so it stays right where an output rounds to 0.',
};
