import { formatNumber } from '../../parts/text/format-number.ts';
import { BOOK, type Conventions } from './conventions.ts';
import type { Restated } from './restate.ts';

const LOSS_WORDS = {
  half: 'half the sum of the squares',
  sum: 'the sum of the squares',
  mean: 'the mean of the squares over the outputs',
};
const LAYOUT_WORDS = {
  rows: 'an example a row, the weights of a neuron a row',
  stored: 'an example a row, the weights of a neuron a column',
  columns: 'an example a column, the weights of a neuron a row',
};
const SIGN_WORDS = {
  gradient: 'deltas are slopes and updates are subtracted',
  descent: 'deltas are opposite to slopes and updates are added',
};

/** Says which conventions are shown, and what the example gives in them. */
export function say(conventions: Conventions, { layers, lossBefore, lossAfter }: Restated): string {
  const { loss, layout, sign } = conventions;
  const own = loss === BOOK.loss && layout === BOOK.layout && sign === BOOK.sign;
  const [, output] = layers;
  const write = (x: number) => formatNumber(x, 6);
  return (
    `${own ? 'This book’s conventions' : 'Other conventions than this book’s'}: the loss is ${LOSS_WORDS[loss]}; ${LAYOUT_WORDS[layout]}; ${SIGN_WORDS[sign]}. ` +
    `In the example the first output’s delta is ${write(output.delta[0])}, and one update takes the loss from ${write(lossBefore)} to ${write(lossAfter)}.`
  );
}
