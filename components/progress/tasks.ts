/** What the reader of a task does. */
export type TaskKind = 'choice' | 'prediction' | 'numeric' | 'code' | 'cell';

/** A question, an exercise or a cell, where it stands. */
export interface Task {
  /** The name of its answer and its code, and of its place on the page. */
  readonly id: string;
  readonly title: string;
  readonly kind: TaskKind;
}

/** A chapter with what can be answered in it. */
export interface TaskChapter {
  readonly slug: string;
  readonly title: string;
  /** Absent before Part I and in the appendices. */
  readonly number?: number | undefined;
  readonly address: string;
  readonly tasks: readonly Task[];
}

/** Returns the tasks that have an answer: a cell is only code. */
export const answerable = (tasks: readonly Task[]) => tasks.filter(({ kind }) => kind !== 'cell');

/** Says which chapter: `chapter 2, Neurons and layers`, or `“Table of derivatives”`. */
export function nameOf({ number, title }: TaskChapter): string {
  return number === undefined ? `“${title}”` : `chapter ${number}, ${title}`;
}
