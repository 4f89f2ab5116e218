import { chainLatex } from '../../../src/engine/graph/index.ts';
import { numberTex } from '../../parts/small-network/entry-tex.ts';
import type { BlamePath } from './blame-model.ts';

const WRITING = { number: numberTex };

/** Writes the product along one path: its local derivatives in symbols, then their values. */
export function chainTex(path: BlamePath): string {
  const lines = (['symbols', 'values'] as const).map((form) => chainLatex(path, form, WRITING));
  const product = numberTex(path.product);
  return `\\begin{aligned}&${lines[0]}\\\\[3pt] &\\quad= ${lines[1]}\\\\[3pt] &\\quad= ${product}\\end{aligned}`;
}
