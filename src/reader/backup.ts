import type { Memory } from './memory.ts';

/** What a saved file says it is. */
export const BACKUP = { format: 'the-backward-pass/progress', version: 1 };

/** A memory, and when it was saved, in milliseconds since 1970. */
export interface Backup {
  readonly saved: number;
  readonly memory: Memory;
}

/** Writes a backup as the text of a file, indented, with a line of it for a line of code. */
export function writeBackup({ saved, memory }: Backup): string {
  const { chapters, answers, code, earlierCode, network, conventions } = memory;
  const file = {
    ...BACKUP,
    saved: new Date(saved).toISOString(),
    chapters,
    answers,
    code: mapValues(code, linesOf),
    earlierCode: mapValues(earlierCode, (texts) => texts.map(linesOf)),
    network,
    conventions,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Returns the name of a file saved on that day where the reader is. */
export function backupName(saved: number): string {
  const day = new Date(saved);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return `the-backward-pass-${parts.map((part) => `${part}`.padStart(2, '0')).join('-')}.json`;
}

const linesOf = (text: string) => text.split('\n');

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U) {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value)]));
}
