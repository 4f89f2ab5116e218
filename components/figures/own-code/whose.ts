import { type Needed, neededFor, type TaskId } from './tasks.ts';

/** Which functions are to train: the reader's where solved, or the book's. */
export type Choice = 'own' | 'book';

/** Who wrote what trains. */
export type Whose = 'own' | 'mixed' | 'book';

/** Splits the functions of a task into the reader's and the book's. */
export function shareOut(task: TaskId, choice: Choice, solved: ReadonlySet<string>) {
  const own: Needed[] = [];
  const book: Needed[] = [];
  for (const one of neededFor(task)) {
    (choice === 'own' && solved.has(one.exercise) ? own : book).push(one);
  }
  return { own, book };
}

/** Tells who wrote it, all in all. */
export function whoseOf({ own, book }: ReturnType<typeof shareOut>): Whose {
  if (own.length === 0) return 'book';
  return book.length === 0 ? 'own' : 'mixed';
}

/** What trains, in the middle of a sentence. */
export const CODE_OF: Readonly<Record<Whose, string>> = {
  own: 'your code',
  mixed: 'your code with the book’s',
  book: 'the book’s code',
};
