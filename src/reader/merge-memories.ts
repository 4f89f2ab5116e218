import { at, type Memory } from './memory.ts';
import type { Answer } from './progress.ts';

/**
 * Joins two memories so that nothing is lost. Of two answers the better stays, of two as good the
 * later, and with it its code; code that gives way is kept as earlier code. Where nothing tells,
 * what is `here` stays.
 */
export function mergeMemories(here: Memory, there: Memory): Memory {
  const answers = join(here.answers, there.answers, (mine, other) =>
    isBetter(other, mine) ? other : mine,
  );
  const code = join(here.code, there.code, (mine, other, id) =>
    isBetter(at(there.answers, id), at(here.answers, id)) ? other : mine,
  );
  const chapters = join(here.chapters, there.chapters, (mine, other) => ({
    finished: mine.finished || other.finished,
  }));
  const ids = new Set([here, there].flatMap((m) => [m.code, m.earlierCode].flatMap(Object.keys)));
  const earlierCode = [...ids].flatMap((id): [string, string[]][] => {
    const texts = new Set([here, there].flatMap((memory) => at(memory.code, id) ?? []));
    for (const memory of [here, there]) {
      for (const text of at(memory.earlierCode, id) ?? []) texts.add(text);
    }
    const now = at(code, id);
    if (now !== undefined) texts.delete(now);
    return texts.size === 0 ? [] : [[id, [...texts]]];
  });
  return {
    ...there,
    ...here,
    chapters,
    answers,
    code,
    earlierCode: Object.fromEntries(earlierCode),
  };
}

/** Tells whether an answer is better than another one, or as good and later. */
function isBetter(answer: Answer | undefined, than: Answer | undefined): boolean {
  if (!answer || !than) return answer !== undefined;
  if (answer.correct !== than.correct) return answer.correct;
  const [passed, before] = [answer, than].map(shareOfChecks);
  return passed === before ? (answer.at ?? 0) > (than.at ?? 0) : passed > before;
}

/** Of an exercise in code, such as `3/5`, the share of checks that passed; of the others 0. */
function shareOfChecks({ answer }: Answer): number {
  const [, passed, all] = /^(\d+)\/([1-9]\d*)$/.exec(answer) ?? [];
  return passed === undefined ? 0 : Number(passed) / Number(all);
}

function join<T>(
  here: Readonly<Record<string, T>>,
  there: Readonly<Record<string, T>>,
  choose: (mine: T, other: T, id: string) => T,
): Record<string, T> {
  const entries = Object.entries(there).map(([id, other]): [string, T] => {
    const mine = at(here, id);
    return [id, mine === undefined ? other : choose(mine, other, id)];
  });
  return { ...here, ...Object.fromEntries(entries) };
}
