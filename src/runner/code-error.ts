/** A place in the reader's code. */
export interface Place {
  /** Counted from 1. */
  readonly cell: number;
  readonly line: number;
  /** Counted from 1, as an editor shows it. */
  readonly column: number;
}

/** What is wrong with code that cannot be run, and where. */
export class CodeError extends Error {
  readonly place: Place | undefined;

  constructor(message: string, place?: Place) {
    super(message);
    this.name = 'SyntaxError';
    this.place = place;
  }
}
