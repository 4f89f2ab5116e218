import { LinkError } from '../../../src/reader/state-link.ts';
import { choiceOf, numberBetween, wholeBetween } from '../../parts/link/read-fields.ts';
import { type HandState, LIMITS, type Piece } from './hand-model.ts';
import { TARGETS } from './targets.ts';

/** Reads a state from a link. Throws a LinkError for anything that the fields could not make. */
export function readHand(data: unknown): HandState {
  const { target, steepness, pieces, chosen } = (data ?? {}) as Record<string, unknown>;
  if (!Array.isArray(pieces)) throw new LinkError('it has no pieces');
  const [fewest, most] = LIMITS.pieces;
  if (pieces.length < fewest || pieces.length > most) {
    throw new LinkError(`it has not ${fewest} to ${most} pieces`);
  }
  return {
    target: choiceOf(target, TARGETS),
    steepness: numberBetween(steepness, LIMITS.steepness),
    pieces: pieces.map(readPiece),
    chosen: wholeBetween(chosen, [0, pieces.length - 1]),
  };
}

function readPiece(data: unknown): Piece {
  const { from, to, height } = (data ?? {}) as Record<string, unknown>;
  return {
    from: numberBetween(from, LIMITS.place),
    to: to === null ? null : numberBetween(to, LIMITS.place),
    height: numberBetween(height, LIMITS.height),
  };
}
