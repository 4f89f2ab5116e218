import { chainLines } from '../../parts/small-network/chain-lines.ts';
import { numberTex } from '../../parts/small-network/entry-tex.ts';
import type { BlamePath } from './blame-model.ts';

/** Writes the product along one path: its local derivatives in symbols, then their values. */
export function chainTex(path: BlamePath): string {
  const [symbols, values] = (['symbols', 'values'] as const).map((form) => chainLines(path, form));
  const lines = [
    symbols.join('\\\\ \\quad '),
    `\\quad = ${values.join('\\\\ \\qquad ')}`,
    `\\quad = ${numberTex(path.product)}`,
  ];
  return `\\begin{array}{l}${lines.join('\\\\[3pt] ')}\\end{array}`;
}
