import { configureGlobal } from 'fast-check';

// One seed gives one run, in tests as in the book; PROPERTY_SEED=random looks for what it misses.
const { PROPERTY_SEED = '1' } = process.env;
if (PROPERTY_SEED !== 'random') configureGlobal({ seed: Number(PROPERTY_SEED) });
