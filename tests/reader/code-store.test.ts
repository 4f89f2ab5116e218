import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const KEY = 'the-backward-pass:code.neuron:1';
const ASIDE = 'the-backward-pass:code-aside.neuron:1';

// Each test gets a page of its own: a window, a store, and the module afresh.
async function page(store: Partial<Storage> | undefined) {
  vi.resetModules();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', store);
  return import('../../src/reader/code-store.ts');
}

const refuse = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

/** What the browser tells a page of what another tab stored. */
function tell(key: string | null): void {
  window.dispatchEvent(Object.assign(new Event('storage'), { key }));
}

let texts: Map<string, string>;
let store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

beforeEach(() => {
  texts = new Map();
  store = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a later page finds the code and what was set aside, each under its own key', async () => {
  const earlier = await page(store);
  expect(earlier.rememberCode('neuron', 'let z = b;\n</script>')).toBe(true);
  expect(earlier.setAside('neuron', 'let z = 0;')).toBe(true);
  expect([...texts.keys()].sort()).toEqual([ASIDE, KEY].sort());
  const later = await page(store);
  expect(later.recallCode('neuron')).toBe('let z = b;\n</script>');
  expect(later.recallAside('neuron')).toBe('let z = 0;');
  expect(later.recallCode('another')).toBeUndefined();
});

test('forgotten code stays forgotten, and what was set aside stays', async () => {
  const { forgetCode, recallAside, recallCode, rememberCode, setAside } = await page(store);
  rememberCode('neuron', 'mine');
  setAside('neuron', 'earlier');
  forgetCode('neuron');
  expect(recallCode('neuron')).toBeUndefined();
  expect(recallAside('neuron')).toBe('earlier');
  expect((await page(store)).recallCode('neuron')).toBeUndefined();
});

for (const [what, broken] of [
  ['absent', undefined],
  ['forbidden', { getItem: refuse, setItem: refuse, removeItem: refuse }],
] as const) {
  test(`where storage is ${what}, code lasts until the page closes, and that is said`, async () => {
    const { forgetCode, recallCode, rememberCode } = await page(broken);
    expect(recallCode('neuron')).toBeUndefined();
    expect(rememberCode('neuron', 'mine')).toBe(false);
    expect(recallCode('neuron')).toBe('mine');
    forgetCode('neuron');
    expect(recallCode('neuron')).toBeUndefined();
    expect((await page(broken)).recallCode('neuron')).toBeUndefined();
  });
}

test('where storage is full, the latest code counts, not what was stored before', async () => {
  texts.set(KEY, '"old"');
  const room = store.setItem;
  const { recallCode, rememberCode } = await page(store);
  store.setItem = refuse;
  expect(rememberCode('neuron', 'new')).toBe(false);
  expect(recallCode('neuron')).toBe('new');
  store.setItem = room;
  expect(rememberCode('neuron', 'newer')).toBe(true);
  expect(recallCode('neuron')).toBe('newer');
  expect(texts.get(KEY)).toBe('"newer"');
});

test('code that is too long is not stored', async () => {
  const { LONGEST_CODE, rememberCode } = await page(store);
  expect(rememberCode('neuron', 'x'.repeat(LONGEST_CODE))).toBe(true);
  texts.clear();
  expect(rememberCode('neuron', 'x'.repeat(LONGEST_CODE + 1))).toBe(false);
  expect(texts.size).toBe(0);
});

test('code that is too long lasts until the page closes, in place of what was stored', async () => {
  const { LONGEST_CODE, recallCode, rememberCode } = await page(store);
  texts.set(KEY, '"old"');
  const long = 'x'.repeat(LONGEST_CODE + 1);
  rememberCode('neuron', long);
  expect(recallCode('neuron')).toBe(long);
});

test.each(['', '{', 'null', '7', '["code"]', '{"length":1}', '\u0000'])(
  'damaged memory %j reads as none',
  async (damaged) => {
    texts.set(KEY, damaged);
    texts.set(ASIDE, damaged);
    const { recallAside, recallCode } = await page(store);
    expect(recallCode('neuron')).toBeUndefined();
    expect(recallAside('neuron')).toBeUndefined();
  },
);

test('stored code beyond all length, from whatever wrote it, reads as none', async () => {
  const { LONGEST_CODE, recallCode } = await page(store);
  texts.set(KEY, JSON.stringify('x'.repeat(LONGEST_CODE + 1)));
  expect(recallCode('neuron')).toBeUndefined();
});

test('a change in another tab is heard, one of another exercise or of what was set aside is not', async () => {
  const { onCodeElsewhere } = await page(store);
  const heard: (string | undefined)[] = [];
  const stop = onCodeElsewhere('neuron', (code) => heard.push(code));
  texts.set(KEY, '"theirs"');
  tell(ASIDE);
  tell('the-backward-pass:code.another:1');
  expect(heard).toEqual([]);
  tell(KEY);
  texts.delete(KEY);
  tell(KEY);
  texts.set(KEY, '{');
  tell(KEY);
  texts.clear();
  tell(null);
  expect(heard).toEqual(['theirs', undefined, undefined, undefined]);
  stop();
  tell(KEY);
  expect(heard).toHaveLength(4);
});
