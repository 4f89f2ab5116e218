import { backwardCode } from './backward-code.ts';
import { backwardFormula } from './backward-formula.ts';
import { backwardTable } from './backward-table.ts';
import { backwardWords } from './backward-words.ts';
import { deltaEquation } from './delta-matrices.ts';
import { gradientEquation } from './gradient-matrices.ts';
import type { Pass } from './pass.ts';

/** The backward pass: of one example, or of a batch, row by row. */
export const BACKWARD: Pass = {
  direction: 'backward',
  formula: backwardFormula,
  matrices: (scene) => [deltaEquation(scene), gradientEquation(scene)],
  code: backwardCode,
  words: backwardWords,
  table: backwardTable,
};
