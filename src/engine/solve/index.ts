export { buildNetwork, fillExamples, gradientsOf, parametersOf } from './build.ts';
export { DivergenceError } from './divergence.ts';
export { formatNetwork, formatSolution } from './format.ts';
export { FormatError } from './format-error.ts';
export type { NetworkWithData, SolveExample, SolveLayer } from './network-with-data.ts';
export { parseWorkedSolution } from './parse.ts';
export type { ExampleTrace, LayerNumbers, LayerTrace, Solution } from './solution.ts';
export { solve } from './solve.ts';
