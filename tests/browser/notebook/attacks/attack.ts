/** Hostile code for the exercise `neuron`, and what the page says of it. */
export type Attack = readonly [code: string, says: string | RegExp];

/** An answer that must not pass. */
export const WRONG = 'function neuron() { return 7; }';

export const NONE_PASS = '0 of 3 checks pass.';
