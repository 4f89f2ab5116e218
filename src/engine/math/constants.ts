/** Constants in two parts, where the first is so short that a whole number of them is exact. */

/** ln 2 to 41 bits: k · LN2_HIGH is exact for |k| < 4096. */
export const LN2_HIGH = 0.693147180559663;
/** ln 2 − LN2_HIGH. */
export const LN2_LOW = 2.8235290563031577e-13;

/** 2^−54: below it, a relative change is lost in rounding. */
export const NEGLIGIBLE = 5.551115123125783e-17;

/** 2^−27: below it, sin x and tanh x round to x, and cos x to 1. */
export const TINY = 7.450580596923828e-9;
