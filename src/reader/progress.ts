/** What is remembered of a reader's way through the book. Pure: see progress-store.ts. */
export type Progress = {
  /** By slug: a chapter that was opened, and whether the reader calls it finished. */
  readonly chapters: Readonly<Record<string, { readonly finished: boolean }>>;
  /** By question id: the last answer given and whether it was right. */
  readonly answers: Readonly<Record<string, Answer>>;
};

export type Answer = {
  readonly answer: string;
  readonly correct: boolean;
  /** When it was given, in milliseconds since 1970; absent in answers of before this was noted. */
  readonly at?: number;
};

export type ChapterState = 'unread' | 'begun' | 'finished';

export const NO_PROGRESS: Progress = { chapters: {}, answers: {} };

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function isChapter(value: unknown): value is Progress['chapters'][string] {
  return typeof (value as { finished?: unknown } | null)?.finished === 'boolean';
}

function isAnswer(value: unknown): value is Answer {
  const { answer, correct } = (value ?? {}) as Record<string, unknown>;
  return typeof answer === 'string' && typeof correct === 'boolean';
}

function keep<T>(value: unknown, valid: (entry: unknown) => entry is T): Record<string, T> {
  return Object.fromEntries(entries(value).filter((e): e is [string, T] => valid(e[1])));
}

/** Reads progress from anything: what is valid is kept, the rest dropped. Never throws. */
export function parseProgress(value: unknown): Progress {
  const { chapters, answers } = (value ?? {}) as Record<string, unknown>;
  return { chapters: keep(chapters, isChapter), answers: keep(answers, isAnswer) };
}

/** Returns how far the reader is with a chapter. */
export function chapterState(progress: Progress, slug: string): ChapterState {
  const chapter = Object.hasOwn(progress.chapters, slug) ? progress.chapters[slug] : undefined;
  if (!chapter) return 'unread';
  return chapter.finished ? 'finished' : 'begun';
}

/** Returns progress with a chapter opened; one that is finished stays so. */
export function withOpened(progress: Progress, slug: string): Progress {
  return withFinished(progress, slug, chapterState(progress, slug) === 'finished');
}

/** Returns progress with a chapter marked finished, or begun again. */
export function withFinished(progress: Progress, slug: string, finished: boolean): Progress {
  return { ...progress, chapters: { ...progress.chapters, [slug]: { finished } } };
}

/** Returns progress with the last answer to a question. */
export function withAnswer(progress: Progress, questionId: string, answer: Answer): Progress {
  return { ...progress, answers: { ...progress.answers, [questionId]: answer } };
}
