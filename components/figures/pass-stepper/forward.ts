import { forwardCode } from './forward-code.ts';
import { forwardFormula } from './forward-formula.ts';
import { forwardEquation } from './forward-matrices.ts';
import { forwardTable } from './forward-table.ts';
import { forwardWords } from './forward-words.ts';
import type { Pass } from './pass.ts';

/** The forward pass: through all examples at once, a step in every row. */
export const FORWARD: Pass = {
  direction: 'forward',
  formula: forwardFormula,
  matrices: (scene) => [forwardEquation(scene)],
  code: forwardCode,
  words: forwardWords,
  table: forwardTable,
};
