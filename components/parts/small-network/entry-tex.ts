import { numberFormula } from '../../../src/engine/graph/formula.ts';
import type { Entry } from '../../../src/engine/graph/index.ts';
import type { Recording } from '../../../src/engine/network/index.ts';

/** Returns how to write each number of a recording of one example in the book's TeX. */
export function entryTex(recording: Recording): (entry: Entry) => string {
  const { input, target, layers, exampleLoss, loss } = recording;
  return ({ value, index }) => {
    const k = index + 1;
    if (value === input) return `\\x{${k}}`;
    if (value === target) return `\\y{${k}}`;
    if (value === exampleLoss) return '\\lossof{}';
    if (value === loss) return '\\loss';
    for (const [l, { weights, biases, preActivation, activation }] of layers.entries()) {
      if (value === weights) {
        return `\\wt{${l + 1}}{${Math.floor(index / weights.columns) + 1}}{${(index % weights.columns) + 1}}`;
      }
      if (value === biases) return `\\bias{${l + 1}}{${k}}`;
      if (value === preActivation) return `\\z{${l + 1}}{${k}}`;
      if (value === activation) return `\\act{${l + 1}}{${k}}`;
    }
    throw new Error('the recording does not hold that value');
  };
}

/** Writes a number in TeX, rounded to so many significant digits, no zeros at its end. */
export function numberTex(x: number, digits = 5): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? '\\text{NaN}' : numberFormula(x).latex;
  return numberFormula(Number(x.toPrecision(digits))).latex;
}
