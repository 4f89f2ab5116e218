import './progress.css';
import { NO_MEMORY } from '../../src/reader/memory.ts';
import { ChapterResults } from './ChapterResults.tsx';
import { resultsOf } from './results.ts';
import { Tools } from './Tools.tsx';
import type { TaskChapter } from './tasks.ts';
import { useMemory } from './use-memory.ts';
import { sayBook, sayDay, sayTotal } from './words.ts';

export interface MyProgressProps {
  /** All that the book asks, chapter by chapter. */
  chapters: readonly TaskChapter[];
}

/** What the reader did in the book, and what can be done with it. */
export function MyProgress({ chapters }: MyProgressProps) {
  const use = useMemory();
  const { memory, absent } = use;
  const results = resultsOf(memory ?? NO_MEMORY, chapters);
  const slugs = chapters.map(({ slug }) => slug);
  return (
    <div class="my-progress">
      <p class="progress-name" aria-hidden="true">
        <span>Name</span>
        <span>The Backward Pass{memory ? `, ${sayDay(Date.now())}` : ''}</span>
      </p>
      <p class="progress-total">
        {memory ? sayTotal(results, memory, slugs) : sayBook(results, chapters)}
      </p>
      {absent && (
        <p class="progress-absent" role="status">
          This browser keeps nothing for this page, so nothing of what you do in the book is here,
          and no file can be opened. Allow the book to store data, or leave the private window.
        </p>
      )}
      {memory && <Tools use={use} memory={memory} chapters={chapters} />}
      {chapters.map((chapter) => (
        <ChapterResults key={chapter.slug} chapter={chapter} memory={memory} />
      ))}
    </div>
  );
}
