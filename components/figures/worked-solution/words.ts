import type { NetworkWithData, Solution } from '../../../src/engine/solve/index.ts';
import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import type { Show } from './steps/line.ts';
import type { Digits } from './steps/write-number.ts';

export const SHOW_LABELS: Readonly<Record<Show, string>> = {
  both: 'both',
  symbols: 'symbols',
  numbers: 'numbers',
};

export const DIGIT_LABELS: Readonly<Record<Digits, string>> = {
  4: '4 digits',
  6: '6 digits',
  9: '9 digits',
  0: 'all digits',
};

/** Says what was solved, and what became of the loss. */
export function say(network: NetworkWithData, { lossBefore, lossAfter }: Solution): string {
  const { layers, examples, updates } = network;
  const widths = [layers[0].weights[0].length, ...layers.map(({ biases }) => biases.length)];
  const shape = widths.length > 8 ? `${layers.length}-layer` : widths.join('-');
  const change =
    updates === 0
      ? `the loss is ${formatNumber(lossBefore, 9)}`
      : `the loss goes from ${formatNumber(lossBefore, 9)} to ${formatNumber(lossAfter, 9)}`;
  return `${article(shape)} ${shape} network, ${count(examples.length, 'example')}, ${count(updates, network.mode === 'online' ? 'pass' : 'update')}: ${change}.`;
}

const article = (shape: string) => (/^(8|11|18)/.test(shape) ? 'An' : 'A');

function count(n: number, what: string): string {
  const several = what.endsWith('s') ? `${what}es` : `${what}s`;
  return `${formatCount(n)} ${n === 1 ? what : several}`;
}

/** Says what is left out of the steps, if anything. */
export function sayOmitted(network: NetworkWithData, written: number): string | undefined {
  const { length } = network.examples;
  if (written === 0) {
    return 'This network is too large to be written out step by step: every number of its solution is in the file below.';
  }
  if (written === length) return undefined;
  return `The first ${written} of ${formatCount(length)} examples are written out; the numbers of all are in the file below.`;
}
