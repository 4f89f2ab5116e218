import type { Backup } from '../../src/reader/backup.ts';
import type { Memory } from '../../src/reader/memory.ts';
import {
  changesOfAnswers,
  changesOfCode,
  isEmpty,
  programsLost,
  sameMemory,
} from '../../src/reader/memory-changes.ts';
import { chapterState } from '../../src/reader/progress.ts';
import type { Results } from './results.ts';
import type { TaskChapter } from './tasks.ts';

const countOf = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Joins what is not empty: `a`, `a and b`, `a, b and c`. */
function list(parts: readonly (string | false)[]): string {
  const said = parts.filter((part) => part !== false);
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} and ${last}`;
}

const answersAndPrograms = (answers: number, programs: number) => [
  answers > 0 && countOf(answers, 'answer'),
  programs > 0 && countOf(programs, 'program'),
];

/** Writes a day as it is where the reader is: `26 November 2026`. */
export function sayDay(time: number): string {
  return new Date(time).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** Says what a memory holds, or ''. */
export function sayHeld({ answers, code, earlierCode, chapters, network, conventions }: Memory) {
  const earlier = Object.values(earlierCode).reduce((sum, texts) => sum + texts.length, 0);
  const marks = Object.keys(chapters).length;
  return list([
    ...answersAndPrograms(Object.keys(answers).length, Object.keys(code).length),
    earlier > 0 && countOf(earlier, 'earlier program'),
    marks > 0 && `the marks of ${countOf(marks, 'chapter')}`,
    network !== undefined && 'a network taken along',
    conventions !== undefined && 'conventions chosen',
  ]);
}

/** Says what a file holds. */
export function sayBackup({ saved, memory }: Backup): string {
  return `It holds ${sayHeld(memory) || 'nothing'}, saved on ${sayDay(saved)}.`;
}

/** Says what merging would change, or '' where it changes nothing. */
export function sayMerge(before: Memory, after: Memory): string {
  if (sameMemory(before, after)) return '';
  const [answers, code] = [changesOfAnswers(before, after), changesOfCode(before, after)];
  const added = list(answersAndPrograms(answers.added, code.added));
  const changed = list(answersAndPrograms(answers.changed, code.changed));
  const one = answers.added + code.added === 1;
  const many = answers.changed + code.changed !== 1;
  return [
    added && `${added} ${one ? 'is' : 'are'} added.`,
    changed && `${changed} ${many ? 'give' : 'gives'} way to better or later ones.`,
    !added && !changed && 'Marks of chapters, earlier code or a network are added.',
    'Nothing is lost: code that gives way is kept as earlier code.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Says what replacing one memory by another takes away. */
export function sayReplace(before: Memory, after: Memory): string {
  const { gone, changed } = changesOfAnswers(before, after);
  const lost = list(answersAndPrograms(gone + changed, programsLost(before, after)));
  return lost ? `Gone from here will be ${lost}.` : 'No answer and no program is lost.';
}

/** Says how far the reader is with the book. */
export function sayTotal({ all, tried, right }: Results, memory: Memory, slugs: readonly string[]) {
  const read = slugs.filter((slug) => chapterState(memory, slug) === 'finished').length;
  const chapters = `${read === 0 ? 'None' : read} of ${slugs.length} chapters ${read === 1 ? 'is' : 'are'} marked as read.`;
  if (tried === 0) return `None of ${all} questions and exercises is tried yet. ${chapters}`;
  const others = tried - right;
  const more = others === 0 ? '' : `; ${others} more ${others === 1 ? 'is' : 'are'} tried`;
  return `${right} of ${all} questions and exercises ${right === 1 ? 'is' : 'are'} right${more}. ${chapters}`;
}

/** Says what there is before anything is known of the reader. */
export function sayBook({ all }: Results, chapters: readonly TaskChapter[]): string {
  return `${all} questions and exercises in ${chapters.length} chapters and appendices.`;
}

/** Says what would be forgotten, or '' where there is nothing. */
export function sayForgotten(before: Memory, after: Memory): string {
  if (isEmpty(after)) return sayHeld(before);
  const slugs = Object.keys(before.chapters).filter((slug) => !Object.hasOwn(after.chapters, slug));
  return list([
    ...answersAndPrograms(changesOfAnswers(before, after).gone, changesOfCode(before, after).gone),
    slugs.length > 0 && 'its mark',
  ]);
}
