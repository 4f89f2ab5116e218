import { runInThisContext } from 'node:vm';
import { exp } from '../../../src/engine/math/index.ts';
import type { ProgramName } from './bugs.ts';
import type { Program } from './program.ts';
import { writePrograms } from './write-lab.ts';

/** Makes the programs in Node, for tests and for the numbers of the text. */
export const loadPrograms = (): Readonly<Record<ProgramName, Program>> =>
  runInThisContext(`(exp) => (${writePrograms()})`)(exp);
