import { describe, expect, test, vi } from 'vitest';
import {
  browserStore,
  forget,
  recall,
  remember,
  type Store,
  storageKey,
} from '../../src/reader/storage.ts';

function memoryStore(): Store & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

const refuse = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};
const throwing: Store = { getItem: refuse, setItem: refuse, removeItem: refuse };

describe('a working store', () => {
  test('gives back what was remembered, under the prefixed and versioned key', () => {
    const store = memoryStore();
    const key = storageKey('progress', 1);
    expect(remember(key, { a: [1, 'x', null] }, store)).toBe(true);
    expect([...store.texts.keys()]).toEqual(['the-backward-pass:progress:1']);
    expect(recall(key, store)).toEqual({ a: [1, 'x', null] });
    expect(forget(key, store)).toBe(true);
    expect(recall(key, store)).toBeUndefined();
  });

  test('reads damaged JSON as nothing', () => {
    const store = memoryStore();
    for (const damaged of ['', '{', '{"a":', 'undefined', '\u0000']) {
      store.texts.set('k', damaged);
      expect(recall('k', store)).toBeUndefined();
    }
  });
});

describe('a store that is full or forbidden', () => {
  test('says that nothing is remembered and never throws', () => {
    expect(remember('k', 1, throwing)).toBe(false);
    expect(recall('k', throwing)).toBeUndefined();
    expect(forget('k', throwing)).toBe(false);
  });

  test('is as good as none when the browser throws on looking at it', () => {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: refuse });
    expect(browserStore()).toBeUndefined();
    expect(remember('k', 1)).toBe(false);
    if (descriptor) Object.defineProperty(globalThis, 'localStorage', descriptor);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  });

  test('a value that is no JSON is not remembered', () => {
    expect(remember('k', 1n, memoryStore())).toBe(false);
  });
});

test('no store at all', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(remember('k', 1)).toBe(false);
  expect(recall('k')).toBeUndefined();
  expect(forget('k')).toBe(false);
  vi.unstubAllGlobals();
});
