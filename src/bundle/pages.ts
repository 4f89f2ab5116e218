import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A page of the book, and what its text imports: its islands are among these modules. */
export interface Page {
  readonly name: string;
  readonly isChapter: boolean;
  /** Absolute paths. */
  readonly modules: readonly string[];
  /** Those of the islands that wait until they are wanted; they are not among `modules`. */
  readonly wanted: readonly string[];
}

/** Lists the pages of the book in one order. */
export function pagesOfBook(): readonly Page[] {
  return [...pagesIn('content/chapters/*.mdx', true), ...pagesIn('src/pages/*.astro', false)];
}

const pagesIn = (pattern: string, isChapter: boolean): Page[] =>
  globSync(pattern)
    .sort()
    .map((file) => ({ name: nameOf(file), isChapter, ...modulesOf(resolve(file)) }));

const nameOf = (file: string) => basename(file).replace(/^\d+-|\.\w+$/g, '');

/** Follows a page's imports through the components that are only drawn when the book is built. */
function modulesOf(file: string): Pick<Page, 'modules' | 'wanted'> {
  const text = readFileSync(file, 'utf8');
  const isWanted = (name: string) => new RegExp(`<${name}\\b[^>]* client:wanted\\b`).test(text);
  const modules: string[] = [];
  const wanted: string[] = [];
  for (const [, name, path] of text.matchAll(/^import (.*) from '(\..*)';$/gm)) {
    const module = join(dirname(file), path);
    if (path.endsWith('.astro')) {
      const within = modulesOf(module);
      modules.push(...within.modules);
      wanted.push(...within.wanted);
    } else (isWanted(name) ? wanted : modules).push(module);
  }
  return { modules, wanted };
}
