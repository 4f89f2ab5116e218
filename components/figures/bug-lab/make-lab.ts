import type { ProgramName } from './bugs.ts';
import { type Examination, examine } from './examination.ts';
import type { Lab } from './judge.ts';
import type { Flowers, Program } from './program.ts';
import { makeTask } from './task.ts';

/** Prepares the examinations of all programs on the same task; none is begun. */
export function makeLab(programs: Readonly<Record<ProgramName, Program>>, flowers: Flowers): Lab {
  const task = makeTask(flowers);
  const entries = Object.entries(programs).map(([name, program]) => [name, examine(program, task)]);
  return {
    examinations: Object.fromEntries(entries) as Record<ProgramName, Examination>,
    size: flowers.species.length,
  };
}
