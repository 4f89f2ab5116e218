import type { RunEnd } from '../../../src/runner/run.ts';
import type { ProgramCell } from './program.ts';
import type { RunLog } from './run-log.ts';
import { countUpdates } from './words.ts';

/** What is said of the end of a run. */
export interface Said {
  readonly text: string;
  /** The cell that it is about. */
  readonly cell?: string | undefined;
}

/** Says how a training ended. */
export function sayTrainingEnd(log: RunLog, end: RunEnd, program: readonly ProgramCell[]): Said {
  const kept = log.last >= 0 ? ` What is drawn are the ${countUpdates(log.last)} before.` : '';
  if (log.divergedAt !== undefined) {
    const when =
      log.divergedAt === 0 ? 'Before the first update' : `After ${countUpdates(log.divergedAt)}`;
    return { text: `Diverged. ${when} the loss or a weight is no finite number any more.${kept}` };
  }
  if (log.fault !== '') return { text: `The figure stops here. ${log.fault}${kept}` };
  const { text, cell } = sayEnd(end, program);
  return text === ''
    ? { text: `Trained, ${countUpdates(log.last)}.` }
    : { text: `${text}${kept}`, cell };
}

/** Says how a run ended, and in which cell it failed; '' where all went well. */
export function sayEnd(end: RunEnd, program: readonly ProgramCell[]): Said {
  switch (end.kind) {
    case 'done':
      return { text: '' };
    case 'stopped':
      return { text: 'Stopped.' };
    case 'too-long':
      return {
        text: `Ended after ${end.seconds} seconds. Is there a loop that never stops?`,
      };
    case 'broken':
      return { text: `It could not be run. ${end.message}` };
    case 'failed': {
      const { said, meaning, cell, place } = end.error;
      const { of, isCell } = program[cell - 1] ?? {};
      const line = isCell && place ? `Line ${place.line}: ` : '';
      return { text: `${line}${sentence(said)}${meaning && ` ${meaning}`}`, cell: of };
    }
  }
}

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
