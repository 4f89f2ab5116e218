/** One number in print, beside what the engine finds. */
export interface PrintedNumber {
  /** What it is, with formulas between dollar signs. */
  readonly name: string;
  /** To the digits in print. */
  readonly printed: string;
  readonly computed: number;
  /** Where the print does not follow from the problem: why, in a sentence. */
  readonly erratum?: string;
  /** What gives the number in print instead, where that is known. */
  readonly instead?: { readonly how: string; readonly computed: number };
}

/** A worked example that was published, and all its numbers. */
export interface PrintedExample {
  readonly id: string;
  /** What is worked out, in a few words. */
  readonly title: string;
  /** Runs the engine. */
  readonly numbers: () => readonly PrintedNumber[];
}

/** Puts names and printed digits beside computed numbers; both are lists of one length. */
export function inPrint(
  names: readonly string[],
  printed: string,
  computed: readonly number[],
): PrintedNumber[] {
  const digits = printed.split(' ');
  if (digits.length !== names.length || digits.length !== computed.length) {
    throw new RangeError(`${names.join(', ')}: ${digits.length} numbers in print`);
  }
  return names.map((name, i) => ({ name, printed: digits[i], computed: computed[i] }));
}
