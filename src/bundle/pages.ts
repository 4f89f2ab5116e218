import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A page of the book, and what its text imports: its islands are among these modules. */
export interface Page {
  readonly name: string;
  readonly isChapter: boolean;
  /** Absolute paths. */
  readonly modules: readonly string[];
}

/** Lists the pages of the book in one order. */
export function pagesOfBook(): readonly Page[] {
  return [...pagesIn('content/chapters/*.mdx', true), ...pagesIn('src/pages/*.astro', false)];
}

const pagesIn = (pattern: string, isChapter: boolean): Page[] =>
  globSync(pattern)
    .sort()
    .map((file) => ({ name: nameOf(file), isChapter, modules: modulesOf(resolve(file)) }));

const nameOf = (file: string) => basename(file).replace(/^\d+-|\.\w+$/g, '');

/** Follows a page's imports through the components that are only drawn when the book is built. */
function modulesOf(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/^import .*'(\..*)';$/gm);
  return [...imports]
    .map(([, path]) => join(dirname(file), path))
    .flatMap((path) => (path.endsWith('.astro') ? modulesOf(path) : path));
}
