import Exercise from '../notebook/code/Exercise.astro';
import Aside from './Aside.astro';
import Callout from './Callout.astro';
import ChapterRef from './ChapterRef.astro';
import MarginNote from './MarginNote.astro';
import Table from './Table.astro';

/** What every chapter may use without importing it, and what stands for a Markdown table. */
export const siteComponents = { Aside, Callout, ChapterRef, Exercise, MarginNote, table: Table };
