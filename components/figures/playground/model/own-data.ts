/** A table of the reader's own, and which of its columns is to be predicted. */
export interface OwnData {
  readonly name: string;
  readonly text: string;
  /** Counted from 1; the last column where it is left out. */
  readonly target?: number | undefined;
}

/** The largest file that is opened, in bytes: above what the engine reads in any alphabet. */
export const LARGEST_FILE = 20_000_000;
