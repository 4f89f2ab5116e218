/** What an expression may be, so that it can be drawn and no text can stop the page. */
export const LIMITS = {
  characters: 300,
  /** Brackets, signs and powers inside one another. */
  depth: 40,
  /** Different values: variables, numbers and results of operations. */
  values: 60,
  variables: 8,
  nameLength: 12,
} as const;
