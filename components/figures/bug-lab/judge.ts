import type { BugLabState } from './bug-lab-state.ts';
import type { BugName, ProgramName } from './bugs.ts';
import { bugOf } from './bugs.ts';
import type { Examination } from './examination.ts';
import { INSTRUMENTS, showing } from './verdicts.ts';
import { sayAgainst, sayFinding, sayInstruments } from './words.ts';

/** The examinations of all programs, and how many examples they learn from. */
export interface Lab {
  readonly examinations: Readonly<Record<ProgramName, Examination>>;
  readonly size: number;
}

export interface Judgement {
  /** The bug is named, and all instruments are judged rightly. */
  readonly found: boolean;
  readonly says: string;
}

/** Judges an answer by what was measured. */
export function judge(
  { examinations, size }: Lab,
  actual: BugName,
  { bug, could }: Pick<BugLabState, 'bug' | 'could'>,
): Judgement {
  if (!bug) return { found: false, says: 'Name a bug first.' };
  const seen = examinations[actual];
  if (bug !== actual) {
    const against = sayAgainst({ bug, seen: examinations[bug] }, seen, size);
    return { found: false, says: `Not that. ${against}` };
  }
  const shows = showing(seen, examinations.right, size);
  const says = sayInstruments(could, shows, (instrument) => sayFinding(instrument, seen, size));
  return says === ''
    ? { found: true, says: `Right: ${bugOf(actual).label}. The instruments are right as well.` }
    : { found: false, says: `The bug is right: ${bugOf(actual).label}. ${says}` };
}

/** Returns what each instrument shows of a program. */
export function findingsOf({ examinations, size }: Lab, name: BugName) {
  const seen = examinations[name];
  const shows = showing(seen, examinations.right, size);
  return INSTRUMENTS.map(({ value, label }) => ({
    label,
    shows: shows.has(value),
    says: sayFinding(value, seen, size),
  }));
}
