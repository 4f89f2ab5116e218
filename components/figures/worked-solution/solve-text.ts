import { DivergenceError } from '../../../src/engine/solve/divergence.ts';
import { formatSolution } from '../../../src/engine/solve/format.ts';
import { FormatError } from '../../../src/engine/solve/format-error.ts';
import type { NetworkWithData } from '../../../src/engine/solve/network-with-data.ts';
import { parseWorkedSolution } from '../../../src/engine/solve/parse.ts';
import type { Solution } from '../../../src/engine/solve/solution.ts';
import { solve } from '../../../src/engine/solve/solve.ts';

/** A solved network, or what is wrong in the words of the command line. */
export type Solved =
  | {
      readonly network: NetworkWithData;
      readonly solution: Solution;
      /** The solution as the command line prints it. */
      readonly json: string;
    }
  | { readonly message: string };

/** Updates × examples × parameters that are done at once; more takes a worker. */
const AT_ONCE = 1e6;

/** Solves a network in the worked-solution format; its faults are `message`. */
export function solveText(text: string): Solved {
  try {
    const network = parseWorkedSolution(text);
    const solution = solve(network);
    return { network, solution, json: formatSolution(solution) };
  } catch (error) {
    return { message: faultOf(error) };
  }
}

/** True where solving would hold up the page. A text that cannot be read is answered at once. */
export function takesLong(text: string): boolean {
  try {
    const { layers, examples, updates } = parseWorkedSolution(text);
    const parameters = layers.reduce(
      (total, { weights }) => total + weights.length * (weights[0].length + 1),
      0,
    );
    return (updates + 1) * examples.length * parameters > AT_ONCE;
  } catch {
    return false;
  }
}

function faultOf(error: unknown): string {
  if (error instanceof FormatError || error instanceof DivergenceError) return error.message;
  throw error;
}
