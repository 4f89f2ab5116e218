import { FormatError } from '../../../src/engine/solve/format-error.ts';
import type { NetworkWithData } from '../../../src/engine/solve/network-with-data.ts';
import { parseWorkedSolution } from '../../../src/engine/solve/parse.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import { takesLong } from './solve-text.ts';
import type { Show } from './steps/line.ts';
import type { Digits } from './steps/write-number.ts';

/** How a solution is written. */
export interface Writing {
  readonly show: Show;
  readonly digits: Digits;
}

export const SHOWS = ['both', 'symbols', 'numbers'] as const satisfies readonly Show[];
export const DIGITS = [4, 6, 9, 0] as const satisfies readonly Digits[];

/** A state of the figure: a network and how its solution is written. */
export interface SolutionState extends Writing {
  readonly network: NetworkWithData;
}

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readSolutionState(data: unknown): SolutionState {
  const { network, show, digits } = (data ?? {}) as Record<string, unknown>;
  const knownShow = SHOWS.find((known) => known === show);
  const knownDigits = DIGITS.find((known) => known === digits);
  if (knownShow === undefined || knownDigits === undefined) {
    throw new LinkError('it does not say how the solution is written');
  }
  return { network: readNetwork(network), show: knownShow, digits: knownDigits };
}

function readNetwork(data: unknown): NetworkWithData {
  const text = JSON.stringify(data) ?? '';
  try {
    const network = parseWorkedSolution(text);
    // A link must not set the reader's machine to work for a minute.
    if (takesLong(text)) throw new LinkError('its network takes too long to be solved unasked');
    return network;
  } catch (error) {
    if (error instanceof FormatError) throw new LinkError(`in its network, ${error.message}`);
    throw error;
  }
}
