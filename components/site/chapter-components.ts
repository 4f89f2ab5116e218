import Cell from '../notebook/code/Cell.astro';
import Exercise from '../notebook/code/Exercise.astro';
import NotebookBar from '../notebook/code/NotebookBar.astro';
import Aside from './Aside.astro';
import Callout from './Callout.astro';
import ChapterRef from './ChapterRef.astro';
import MarginNote from './MarginNote.astro';
import Table from './Table.astro';

/** What every chapter may use without importing it, and what stands for a Markdown table. */
export const siteComponents = {
  Aside,
  Callout,
  Cell,
  ChapterRef,
  Exercise,
  MarginNote,
  NotebookBar,
  table: Table,
};
