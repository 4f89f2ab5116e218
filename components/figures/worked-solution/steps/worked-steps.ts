import type { NetworkWithData, Solution } from '../../../../src/engine/solve/index.ts';
import { backwardBlock } from './backward.ts';
import { forwardBlock } from './forward.ts';
import { gradientBlock } from './gradients.ts';
import type { Part } from './line.ts';
import { lossBlock } from './loss.ts';
import { lossAfterBlock, updateBlock } from './updates.ts';
import type { Digits } from './write-number.ts';

/** More lines than these are not typeset: the page would freeze, and nobody would read them. */
export const MOST_LINES = 240;

/** What of a solution is written out. */
export interface WorkedSteps {
  readonly parts: readonly Part[];
  /** How many examples are written out; 0 where the network itself is too large. */
  readonly examples: number;
}

/** Writes a solution step by step: as many examples as there is room for, then what they add up to. */
export function workedSteps(
  network: NetworkWithData,
  solution: Solution,
  digits: Digits,
): WorkedSteps {
  const room = examplesWithRoom(network);
  if (room === 0) return { parts: [], examples: 0 };
  const layers = network.layers.map((_, l) => l + 1);
  const examples = network.examples.slice(0, room).flatMap((example, i): Part[] => {
    const trace = solution.examples[i];
    const of = network.examples.length > 1 ? ` of example ${i + 1}` : '';
    return [
      {
        title: `Forward pass${of}`,
        blocks: [
          ...layers.map((layer) => forwardBlock(network.layers, layer, example, trace, digits)),
          lossBlock(network, example, trace, i + 1, digits),
        ],
      },
      {
        title: `Backward pass${of}`,
        blocks: layers
          .toReversed()
          .map((layer) => backwardBlock(network, layer, example, trace, digits)),
      },
    ];
  });
  return {
    examples: room,
    parts: [
      ...examples,
      {
        title: 'Gradients',
        blocks: layers.toReversed().map((layer) => gradientBlock(network, solution, layer, digits)),
      },
      {
        title: updatesTitle(network),
        blocks: layers.map((layer) => updateBlock(network, solution, layer, digits)),
      },
      { title: 'Loss', blocks: [lossAfterBlock(network, solution, digits)] },
    ],
  };
}

function updatesTitle({ updates, mode }: NetworkWithData): string {
  const what = mode === 'online' ? 'pass' : 'update';
  if (updates === 0) return 'Parameters, without an update';
  const passes = mode === 'online' ? `${what}es` : `${what}s`;
  return updates === 1
    ? `Parameters after one ${what}${mode === 'online' ? ' over the examples' : ''}`
    : `Parameters after ${updates} ${passes}${mode === 'online' ? ' over the examples' : ''}`;
}

/** Counts the examples that can be written out beside the gradients and updates. */
function examplesWithRoom({ layers, examples }: NetworkWithData): number {
  const neurons = layers.reduce((total, { biases }) => total + biases.length, 0);
  const parameters = layers.reduce(
    (total, { weights, biases }) => total + weights.length * weights[0].length + biases.length,
    0,
  );
  const room = Math.floor((MOST_LINES - 2 * parameters) / (4 * neurons + 1));
  return Math.max(0, Math.min(examples.length, room));
}
