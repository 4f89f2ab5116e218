import { at, type Memory, NO_MEMORY } from './memory.ts';

/** How many of a kind are new, other ones, or gone. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

/** Counts what differs between the answers of two memories. */
export function changesOfAnswers(before: Memory, after: Memory): Changes {
  return count(before.answers, after.answers);
}

/** Counts what differs between the programs of two memories, as they stand in the editors. */
export function changesOfCode(before: Memory, after: Memory): Changes {
  return count(before.code, after.code);
}

/** Counts the programs of one memory that another one holds nowhere, not as earlier code either. */
export function programsLost(before: Memory, after: Memory): number {
  const textsOf = ({ code, earlierCode }: Memory, id: string) =>
    [at(code, id) ?? [], at(earlierCode, id) ?? []].flat();
  const ids = new Set([before.code, before.earlierCode].flatMap(Object.keys));
  return [...ids]
    .map((id) => textsOf(before, id).filter((text) => !textsOf(after, id).includes(text)).length)
    .reduce((sum, lost) => sum + lost, 0);
}

/** Tells whether two memories hold the same. */
export function sameMemory(a: Memory, b: Memory): boolean {
  return canonical(a) === canonical(b);
}

/** What a chapter has to be forgotten by: its slug, and the ids of its questions, exercises and cells. */
export interface ForgettableChapter {
  readonly slug: string;
  readonly ids: readonly string[];
}

/** Returns a memory without a chapter: its mark, its answers, its code. */
export function withoutChapter(memory: Memory, { slug, ids }: ForgettableChapter): Memory {
  return {
    ...memory,
    chapters: without(memory.chapters, [slug]),
    answers: without(memory.answers, ids),
    code: without(memory.code, ids),
    earlierCode: without(memory.earlierCode, ids),
  };
}

/** Tells whether there is nothing to save or to forget. */
export function isEmpty(memory: Memory): boolean {
  return sameMemory(memory, NO_MEMORY);
}

function without<T>(record: Readonly<Record<string, T>>, ids: readonly string[]) {
  return Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id)));
}

function count<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): Changes {
  const same = (id: string) => canonical(at(before, id)) === canonical(at(after, id));
  const [had, has] = [before, after].map(Object.keys);
  return {
    added: has.filter((id) => !Object.hasOwn(before, id)).length,
    changed: has.filter((id) => Object.hasOwn(before, id) && !same(id)).length,
    gone: had.filter((id) => !Object.hasOwn(after, id)).length,
  };
}

/** Writes plain JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ''
  );
}
