import { cellsOf } from '../../../src/runner/notebooks.ts';
import type { SourceCell } from './program.ts';
import { neededFor } from './tasks.ts';

/** The notebook whose functions are used, and its first cell, which they may build on. */
const NOTEBOOK = 'from-scratch';
export const FIRST_CELL = `${NOTEBOOK}-network`;

/**
 * Reads the cells that the figure needs, with the book's solutions. At build time, in Node. In its
 * chapter the solution of the loop brings an update of its own; here it calls that of the cell above.
 */
export async function bookCells(): Promise<SourceCell[]> {
  const wanted = [FIRST_CELL, ...neededFor('iris').map(({ exercise }) => exercise)];
  const cells = (await cellsOf(NOTEBOOK)).filter(({ id }) => wanted.includes(id));
  if (cells.length !== wanted.length) throw new Error(`${NOTEBOOK} lacks a cell`);
  return cells.map(({ id, solved }) => ({
    id,
    code: id === 'training-loop' ? withoutUpdate(solved) : solved,
  }));
}

function withoutUpdate(solution: string): string {
  const left = solution.replace(/^const sgdStep = [\s\S]*?\n\n/m, '');
  if (left === solution) throw new Error('the solution of training-loop has no sgdStep of its own');
  return left;
}
