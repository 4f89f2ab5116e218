import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Tag, tagsOf } from './html.ts';

interface Page {
  path: string;
  tags: Tag[];
  ids: Set<string>;
}

/** Says which ids a page has more than once: a link leads to the first of them only. */
function repeatedIds({ path, tags }: Page): string[] {
  const all = tags.flatMap(({ attributes: { id } }) => id ?? []);
  const repeated = all.filter((id, i) => all.indexOf(id) !== i);
  return repeated.map((id) => `${path}: there is more than one #${id}`);
}

function readPage(folder: string, path: string): Page {
  const tags = tagsOf(readFileSync(join(folder, path), 'utf8'));
  const ids = new Set(tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id])));
  return { path, tags, ids };
}

/** Lists the addresses that a tag asks for, an island’s code among them. */
function addresses({ attributes }: Tag): string[] {
  const { href, src, srcset = '' } = attributes;
  const pictures = srcset.split(',').map((entry) => entry.trim().split(/\s+/)[0] ?? '');
  const island = [attributes['component-url'], attributes['renderer-url']];
  return [href, src, ...pictures, ...island].filter(
    (address) => address !== undefined && address !== '',
  );
}

/** The file that a server sends for a path: of a folder, its index. */
function fileFor(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Checks a built book served under `base`: internal links, fragments, ids, formulas; lists what fails. */
export function checkSite(folder: string, base: string): string[] {
  const root = base.replace(/\/*$/, '/');
  const origin = 'http://book.invalid';
  const pages = new Map(
    globSync('**/*.html', { cwd: folder }).map((path) => [path, readPage(folder, path)]),
  );

  function problemWith(address: string, page: Page): string | undefined {
    const here = new URL(root + page.path.replace(/(^|\/)index\.html$/, '$1'), origin);
    const target = new URL(address, here);
    if (target.origin !== origin) return undefined;
    if (!target.pathname.startsWith(root)) return `leaves the book (${root})`;
    const path = fileFor(decodeURIComponent(target.pathname.slice(root.length)));
    if (!statSync(join(folder, path), { throwIfNoEntry: false })?.isFile()) return 'leads nowhere';
    const fragment = decodeURIComponent(target.hash.slice(1));
    const ids = pages.get(path)?.ids;
    if (fragment !== '' && ids && !ids.has(fragment)) return 'names no element of that page';
    return undefined;
  }

  return [...pages.values()].flatMap((page) => [
    ...repeatedIds(page),
    ...page.tags.flatMap((tag) => {
      const found = addresses(tag).flatMap((address) => {
        const problem = problemWith(address, page);
        return problem ? [`${page.path}: ${address} ${problem}`] : [];
      });
      if (tag.attributes.class?.split(/\s+/).includes('katex-error')) {
        found.push(`${page.path}: a formula is in error: ${tag.attributes.title ?? ''}`);
      }
      return found;
    }),
  ]);
}
