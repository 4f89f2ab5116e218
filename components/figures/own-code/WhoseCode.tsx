import type { ComponentChildren } from 'preact';
import type { Needed } from './tasks.ts';
import type { Choice } from './whose.ts';

export interface WhoseCodeProps {
  own: readonly Needed[];
  book: readonly Needed[];
  choice: Choice;
  /** Of the exercises, by id. */
  titles: Readonly<Record<string, string>>;
}

/** Says which function is whose, and where those of the book can be replaced. */
export function WhoseCode({ own, book, choice, titles }: WhoseCodeProps) {
  const links = (list: readonly Needed[]) =>
    inARow(
      list.map(({ exercise, name }) => (
        <a key={exercise} href={`#${exercise}`} title={titles[exercise]}>
          <code>{name}</code>
        </a>
      )),
    );
  return (
    <div class="whose-code">
      {own.length > 0 && <p>Yours: {links(own)}.</p>}
      {book.length > 0 && (
        <p>
          The book’s{choice === 'own' && ', until you have solved the exercise'}: {links(book)}.
        </p>
      )}
    </div>
  );
}

const inARow = (items: readonly ComponentChildren[]) =>
  items.flatMap((item, i) => (i === 0 ? [item] : [', ', item]));
