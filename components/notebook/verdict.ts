/** What is said to an answer. */
export interface Verdict {
  /** `unclear`: nothing was answered yet, so nothing is remembered. */
  readonly kind: 'right' | 'wrong' | 'close' | 'unclear';
  /** Why, a paragraph each, formulas between dollar signs. */
  readonly paragraphs: readonly string[];
}
