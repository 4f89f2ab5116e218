import { afterEach, expect, test, vi } from 'vitest';

const KEY = 'the-backward-pass:network:1';
const made = { network: { layers: [1.5] }, madeIn: 'chapter 3' };

// Each test gets a page of its own: a window, a store, and the module afresh.
async function page(store: Partial<Storage> | undefined) {
  vi.resetModules();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', store);
  return import('../../src/reader/travelling-network.ts');
}

function storeOf(texts: Map<string, string>): Partial<Storage> {
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a network made on one page is found on the next', async () => {
  const store = storeOf(new Map());
  (await page(store)).rememberNetwork(made);
  expect((await page(store)).recallNetwork()).toEqual(made);
});

test('a listener hears what there is, each change, and nothing after it stops', async () => {
  const { onNetwork, rememberNetwork } = await page(storeOf(new Map()));
  const heard: unknown[] = [];
  const stop = onNetwork((travelling) => heard.push(travelling));
  rememberNetwork(made);
  stop();
  rememberNetwork({ ...made, madeIn: 'chapter 4' });
  expect(heard).toEqual([undefined, made]);
});

test('without a storage it travels until the page closes', async () => {
  const { recallNetwork, rememberNetwork } = await page(undefined);
  expect(recallNetwork()).toBeUndefined();
  rememberNetwork(made);
  expect(recallNetwork()).toEqual(made);
});

test.each([
  '{',
  '7',
  'null',
  '{"network":1}',
  '{"network":1,"madeIn":"<b>"}',
  '{"madeIn":"chapter 3"}',
])('nothing is made of %s in the storage', async (text) => {
  const { recallNetwork } = await page(storeOf(new Map([[KEY, text]])));
  expect(recallNetwork()).toBeUndefined();
});
