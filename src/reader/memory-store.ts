import { asAnswer, asChapter, asCode, asCodes, asId, asPlain, at, type Memory } from './memory.ts';
import { parseProgress } from './progress.ts';
import { PROGRESS_EVENT } from './progress-store.ts';
import { browserStore, NETWORK_KEY, recall, type Store, storageKey } from './storage.ts';
import { asTravelling } from './travelling-network.ts';

/** What this module needs of `localStorage`: its keys too. */
export type ListedStore = Store & Pick<Storage, 'key' | 'length'>;

const PROGRESS = storageKey('progress', 1);
const CONVENTIONS = storageKey('conventions', 1);
const codeKey = (id: string) => storageKey(`code.${id}`, 1);
/** The code that was set aside last: see code-store.ts. */
const asideKey = (id: string) => storageKey(`code-aside.${id}`, 1);
/** Code that was set aside before that, where two memories were merged. */
const keptKey = (id: string) => storageKey(`code-kept.${id}`, 1);

/** Reads all that is kept; what is damaged is left out. Undefined where there is no storage. */
export function readMemory(store: ListedStore | undefined = browserStore()): Memory | undefined {
  const keys = keysOf(store);
  if (!keys) return undefined;
  const { chapters, answers } = parseProgress(recall(PROGRESS, store));
  const code = valid(textsOf(codeKey), asCode);
  const earlier = new Set([...idsOf(asideKey), ...idsOf(keptKey)].filter(asId));
  const network = asTravelling(recall(NETWORK_KEY, store));
  const conventions = asPlain(recall(CONVENTIONS, store));
  return {
    chapters: valid(chapters, asChapter),
    answers: valid(answers, asAnswer),
    code,
    earlierCode: Object.fromEntries([...earlier].flatMap(earlierOf)),
    ...(network && asPlain(network.network) !== undefined && { network }),
    ...(conventions !== undefined && { conventions }),
  };

  function idsOf(keyOf: (id: string) => string): string[] {
    const [start, end] = keyOf('|').split('|');
    return (keys ?? [])
      .filter((key) => key.startsWith(start) && key.endsWith(end))
      .map((key) => key.slice(start.length, -end.length));
  }

  function textsOf(keyOf: (id: string) => string): Record<string, unknown> {
    return Object.fromEntries(idsOf(keyOf).map((id) => [id, recall(keyOf(id), store)]));
  }

  function earlierOf(id: string): [string, string[]][] {
    const aside = asCode(recall(asideKey(id), store));
    const kept = asCodes(recall(keptKey(id), store)) ?? [];
    const texts = new Set([...(aside === undefined ? [] : [aside]), ...kept]);
    const now = at(code, id);
    if (now !== undefined) texts.delete(now);
    return texts.size === 0 ? [] : [[id, [...texts]]];
  }
}

/**
 * Puts a memory in the place of all that is kept, tells the page, and returns whether it was
 * possible: if not, all is as it was.
 */
export function writeMemory(
  memory: Memory,
  store: ListedStore | undefined = browserStore(),
): boolean {
  const keys = keysOf(store);
  if (!store || !keys) return false;
  const before = new Map(keys.filter(isOurs).map((key) => [key, store.getItem(key) ?? '']));
  const written = put(entriesOf(memory), store);
  // What is given back did fit.
  if (!written) put(before, store);
  window.dispatchEvent(new Event(PROGRESS_EVENT));
  return written;
}

/** Calls back after each change of what is kept, in another tab or on a page gone back to. */
export function onMemoryElsewhere(listener: () => void): () => void {
  const tellIfOurs = ({ key }: StorageEvent) => {
    if (key === null || isOurs(key)) listener();
  };
  window.addEventListener('storage', tellIfOurs);
  window.addEventListener('pageshow', listener);
  return () => {
    window.removeEventListener('storage', tellIfOurs);
    window.removeEventListener('pageshow', listener);
  };
}

/** Whether a key is one of those that a memory is kept under. */
function isOurs(key: string): boolean {
  const starts = [codeKey, asideKey, keptKey].map((keyOf) => keyOf('|').split('|')[0]);
  const single = [PROGRESS, NETWORK_KEY, CONVENTIONS];
  return single.includes(key) || starts.some((start) => key.startsWith(start));
}

function keysOf(store: ListedStore | undefined): string[] | undefined {
  try {
    return store && Array.from({ length: store.length }, (_, i) => store.key(i) ?? '');
  } catch {
    return undefined;
  }
}

/** Makes these the only entries; returns false, half done, where storage refuses. */
function put(entries: ReadonlyMap<string, string>, store: ListedStore): boolean {
  const differs = (key: string) => store.getItem(key) !== (entries.get(key) ?? null);
  try {
    const present = (keysOf(store) ?? []).filter(isOurs);
    // First makes room: old and new together may not fit.
    for (const key of present.filter(differs)) store.removeItem(key);
    for (const key of [...entries.keys()].filter(differs)) {
      store.setItem(key, entries.get(key) ?? '');
    }
    return true;
  } catch {
    return false;
  }
}

function entriesOf({ chapters, answers, code, earlierCode, network, conventions }: Memory) {
  const entries: [string, unknown][] = [
    [PROGRESS, { chapters, answers }],
    [NETWORK_KEY, network],
    [CONVENTIONS, conventions],
    ...Object.entries(code).map(([id, text]): [string, unknown] => [codeKey(id), text]),
    ...Object.entries(earlierCode).flatMap(([id, [aside, ...kept]]): [string, unknown][] => [
      [asideKey(id), aside],
      [keptKey(id), kept.length > 0 ? kept : undefined],
    ]),
  ];
  return new Map(
    entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, JSON.stringify(value)]])),
  );
}

function valid<T>(
  record: Readonly<Record<string, unknown>>,
  as: (value: unknown) => T | undefined,
): Record<string, T> {
  const read = Object.entries(record).flatMap(([id, value]): [string, T][] => {
    const part = asId(id) === undefined ? undefined : as(value);
    return part === undefined ? [] : [[id, part]];
  });
  return Object.fromEntries(read);
}
