/** The smallest and the largest seed of a figure: short enough to be told to somebody. */
export const SEEDS = [0, 9999] as const;
