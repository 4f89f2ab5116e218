import { getCollection } from 'astro:content';
import { tableOfContents } from './table-of-contents.ts';

const pages = Object.keys(import.meta.glob('../../src/pages/*.astro')).map((path) =>
  path.replace(/^.*\/|\.astro$/g, ''),
);

/** The book's name, as it stands in titles and the header. */
export const BOOK = 'The Backward Pass';

/** Returns the table of contents of the book as it is built now. */
export async function contents() {
  const chapters = await getCollection('chapters');
  return tableOfContents(
    chapters.map(({ data }) => data),
    pages,
  );
}

/** Returns the address of a page of the book, such as `glossary`, under the base path. */
export function address(page = ''): string {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  return page === '' ? base : `${base}${page}/`;
}
