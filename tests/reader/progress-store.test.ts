import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chapterState, type Progress, withOpened } from '../../src/reader/progress.ts';

const KEY = 'the-backward-pass:progress:1';

// Each test gets a page of its own: a window, a store, and the module afresh.
async function page(store: Partial<Storage> | undefined) {
  vi.resetModules();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', store);
  return import('../../src/reader/progress-store.ts');
}

let texts: Map<string, string>;
let store: Partial<Storage>;

beforeEach(() => {
  texts = new Map();
  store = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a listener hears the present state, each change, and nothing after it stops', async () => {
  const { changeProgress, onProgress } = await page(store);
  const heard: string[] = [];
  const stop = onProgress((progress) => heard.push(Object.keys(progress.chapters).join()));
  expect(changeProgress((progress) => withOpened(progress, 'a'))).toBe(true);
  stop();
  changeProgress((progress) => withOpened(progress, 'b'));
  expect(heard).toEqual(['', 'a']);
});

test('a later page finds what an earlier one stored', async () => {
  const earlier = await page(store);
  earlier.changeProgress((progress) => withOpened(progress, 'a'));
  const later = await page(store);
  expect(chapterState(later.readProgress(), 'a')).toBe('begun');
});

test('a change in another tab is heard; a change of another key is not', async () => {
  const { onProgress } = await page(store);
  const heard: Progress[] = [];
  onProgress((progress) => heard.push(progress));
  texts.set(KEY, '{"chapters":{"a":{"finished":true}}}');
  window.dispatchEvent(Object.assign(new Event('storage'), { key: 'another' }));
  expect(heard).toHaveLength(1);
  window.dispatchEvent(Object.assign(new Event('storage'), { key: KEY }));
  expect(heard.map((progress) => chapterState(progress, 'a'))).toEqual(['unread', 'finished']);
});

test('without storage the page still knows, and says it will not be remembered', async () => {
  const { changeProgress, readProgress } = await page(undefined);
  expect(changeProgress((progress) => withOpened(progress, 'a'))).toBe(false);
  expect(chapterState(readProgress(), 'a')).toBe('begun');
});

test('damaged storage reads as no progress', async () => {
  texts.set(KEY, '[{]');
  const { readProgress } = await page(store);
  expect(readProgress()).toEqual({ chapters: {}, answers: {} });
});
