/* What only a batch needs, in a file that is loaded when one is first gone through. */
export { BATCH } from './batch-code.ts';
export { meanLines } from './mean-formula.ts';
export { saySum } from './mean-words.ts';
export { withSecondExample } from './second-example.ts';
