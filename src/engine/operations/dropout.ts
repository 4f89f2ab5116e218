import { atom, PRODUCT, productFormula, within } from '../graph/formula.ts';
import { type Numbers, zeros } from '../graph/numbers.ts';
import type { Operation } from '../graph/operation.ts';
import type { Value } from '../graph/value.ts';
import type { Random } from '../random.ts';

/** The switch that every dropout of a network reads at each forward pass. */
export interface DropoutSwitch {
  /** False makes dropout the identity: for predictions. */
  training: boolean;
}

/** Makes the operation with a place for its factors: 0 where dropped, 1/(1 − rate) where kept. */
function dropoutWith(
  factors: Numbers,
  rate: number,
  random: Pick<Random, 'next'>,
  mode: Readonly<DropoutSwitch>,
): Operation {
  const keptScale = 1 / (1 - rate);
  return {
    name: 'dropout',
    forward(out) {
      const x = out.inputs[0].data;
      for (let i = 0; i < x.length; i++) {
        if (!mode.training) factors[i] = 1;
        else factors[i] = random.next() < rate ? 0 : keptScale;
        out.data[i] = x[i] * factors[i];
      }
    },
    backward(out) {
      const passed = out.inputs[0].gradient;
      for (let i = 0; i < passed.length; i++) passed[i] += out.gradient[i] * factors[i];
    },
    tangent(out) {
      const x = out.inputs[0].tangent;
      for (let i = 0; i < x.length; i++) out.tangent[i] = x[i] * factors[i];
    },
    latex: ([x]) => productFormula(`m \\odot ${within(x, PRODUCT)}`),
    derivativeLatex: () => atom('m'),
  };
}

/**
 * Sets each entry to 0 with probability `rate`, anew at each forward pass, and multiplies the others
 * by 1/(1 − rate), so that the expected value stays (inverted dropout; Srivastava et al. 2014).
 * Throws RangeError for a rate outside [0, 1).
 */
export function dropout(
  x: Value,
  rate: number,
  random: Pick<Random, 'next'>,
  mode: Readonly<DropoutSwitch> = { training: true },
): Value {
  if (!(rate >= 0 && rate < 1)) {
    throw new RangeError(`dropout rate must be at least 0 and below 1, not ${rate}`);
  }
  const factors = zeros(x.size, x.graph.precision);
  return x.graph.record(dropoutWith(factors, rate, random, mode), [x], x.rows, x.columns);
}
