import { globSync } from 'node:fs';
import { join } from 'node:path';

/** What is served: the build under a base path, as scripts/test.mjs makes it. */
export const SERVED = process.env.SERVED || 'dist-under';
export const PORT = Number(process.env.PORT || 4599);
export const BOOK = `http://localhost:${PORT}/book/`;

/** The address of every built page, relative to the book's: '' is the front page. */
export const PAGES = globSync('**/*.html', { cwd: join(SERVED, 'book') })
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
  .sort();

/** A page of each layout, for what a layout does by itself: the header, the theme. */
export const LAYOUTS = ['', 'what-is-backpropagation/', 'playground/', '404.html'];

/** The name of a page in the title of a test. */
export function named(page: string): string {
  return page === '' ? 'the front page' : page.replace(/\/$/, '');
}
