export { ExpressionError } from './expression-error.ts';
export { FUNCTIONS } from './functions.ts';
export { LIMITS } from './limits.ts';
export { parseExpression } from './parse-expression.ts';
export type { Program, ProgramValue } from './program.ts';
export { type RecordedProgram, recordProgram } from './record-program.ts';
