import { type Page, pagesOfBook } from './pages.ts';

/** What the bundler knows of a module. */
interface Module {
  readonly importedIds: readonly string[];
  readonly isEntry: boolean;
}

interface Bundle {
  getModuleInfo(id: string): Module | null;
}

/**
 * Returns the bundler's `name` of groups: modules that the same pages need go into one file. Left to
 * itself, the bundler makes a file of each set of modules that some islands share, and a hundred
 * crumbs compress badly. What no island needs before it runs is left to the bundler.
 */
export function groupByPages(pages = pagesOfBook()) {
  let groups: ReadonlyMap<string, string> | undefined;
  return (id: string, bundle: Bundle): string | null => {
    groups ??= findGroups(pages, bundle);
    return groups.get(id) ?? null;
  };
}

function findGroups(pages: readonly Page[], bundle: Bundle): Map<string, string> {
  const withIslands = pages
    .map((page) => ({ page, needed: neededBy(page, bundle) }))
    .filter(({ needed }) => needed.size > 0);
  const users = new Map<string, number[]>();
  for (const [number, { needed }] of withIslands.entries()) {
    for (const id of needed) users.set(id, [...(users.get(id) ?? []), number]);
  }
  const all = withIslands.map(({ page }) => page);
  return new Map([...users].map(([id, numbers]) => [id, groupOf(numbers, all)]));
}

/** What more than half of the pages need is one file for all of them, needed or not. */
function groupOf(users: readonly number[], pages: readonly Page[]): string {
  if (users.length === 1) return pages[users[0]].name;
  if (users.length <= pages.length / 2) return `pages-${users.join('-')}`;
  return users.every((number) => pages[number].isChapter) ? 'chapters' : 'figures';
}

/** Returns all that the islands of a page need before they run, themselves included. */
function neededBy({ modules }: Page, bundle: Bundle): Set<string> {
  const reached = new Set<string>();
  const queue = modules.filter((id) => bundle.getModuleInfo(id)?.isEntry);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    queue.push(...(bundle.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}
