import { type Page, pagesOfBook } from './pages.ts';

/** What the bundler knows of a module. */
interface Module {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
  readonly isEntry: boolean;
}

interface Bundle {
  getModuleInfo(id: string): Module | null;
}

/** The pages that need a module before their islands run, and those that may ask for it later. */
interface Users {
  readonly needing: readonly number[];
  readonly asking: readonly number[];
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
  const loaded = pages
    .map((page) => ({ page, ...loadedBy(page, bundle) }))
    .filter(({ needed }) => needed.size > 0);
  const all = loaded.map(({ page }) => page);
  const numbers = [...loaded.keys()];
  const modules = new Set(loaded.flatMap(({ needed }) => [...needed]));
  return new Map(
    [...modules].map((id) => {
      const needing = numbers.filter((number) => loaded[number].needed.has(id));
      const asking = numbers.filter((number) => loaded[number].asked.has(id));
      return [id, groupOf({ needing, asking }, all)];
    }),
  );
}

/** From this share of the pages on, what they need is one file for all of them, needed or not. */
const MOST = 2 / 3;

function groupOf({ needing, asking }: Users, pages: readonly Page[]): string {
  if (needing.length > MOST * pages.length) {
    return needing.every((number) => pages[number].isChapter) ? 'chapters' : 'figures';
  }
  // Who asks for a part later should not get with it all that another page needs at once.
  if (asking.length > 0) return `pages-${needing.join('-')}-asked`;
  return needing.length === 1 ? pages[needing[0]].name : `pages-${needing.join('-')}`;
}

/**
 * Finds all that the islands of a page need before they run, themselves included, and the rest: what
 * they may ask for later, and what the islands need that wait until they are wanted.
 */
function loadedBy({ modules, wanted }: Page, bundle: Bundle) {
  const isIsland = (id: string) => bundle.getModuleInfo(id)?.isEntry;
  const needed = reach(modules.filter(isIsland));
  const later = reach([...needed, ...wanted.filter(isIsland)], true);
  return { needed, asked: new Set([...later].filter((id) => !needed.has(id))) };

  function reach(from: Iterable<string>, later = false): Set<string> {
    const reached = new Set<string>();
    const queue = [...from];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      const module = bundle.getModuleInfo(id);
      queue.push(...(module?.importedIds ?? []));
      if (later) queue.push(...(module?.dynamicallyImportedIds ?? []));
    }
    return reached;
  }
}
