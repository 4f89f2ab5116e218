import { FIRST_NETWORK } from '../../components/parts/small-network/small-network.ts';
import { solve } from '../../src/engine/solve/solve.ts';
import { nameSolution } from '../../src/markdown/name-solution.ts';

export const title = 'the 2-2-2 network of Mazur (2015), one update';

/** The most-read worked example of backpropagation: its biases are not updated. */
export const network = FIRST_NETWORK;

/** Its numbers, named as in src/markdown/name-solution.ts, and the loss after 10,000 updates. */
export function results(): Record<string, number> {
  const long = solve({ ...network, updates: 10_000 });
  return { ...nameSolution(solve(network)), 'loss-after-10000': long.lossAfter };
}
