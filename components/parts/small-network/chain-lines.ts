import { type ChainForm, chainLatex, type DerivedPath } from '../../../src/engine/graph/index.ts';
import { numberTex } from './entry-tex.ts';

/** Factors that have room beside each other on a phone. */
const IN_A_LINE: Readonly<Record<ChainForm, number>> = {
  quotient: 5,
  symbols: 3,
  numbers: 3,
  values: 4,
};

/** Writes the product along a path in TeX, in lines; all but the first begin with `\\cdot`. */
export function chainLines({ factors, product }: DerivedPath, form: ChainForm): string[] {
  const most = IN_A_LINE[form];
  const lines = Array.from({ length: Math.ceil(factors.length / most) || 1 }, (_, i) => ({
    factors: factors.slice(i * most, (i + 1) * most),
    product,
  }));
  return lines.map((line, i) => {
    const tex = chainLatex(line, form, { number: numberTex });
    return i === 0 ? tex : `{} \\cdot ${tex}`;
  });
}
