import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_MEMORY } from '../../src/reader/memory.ts';
import { onMemoryElsewhere, readMemory, writeMemory } from '../../src/reader/memory-store.ts';
import { anyMemory, StoreStandIn } from './any-memory.ts';

const K = 'the-backward-pass:';

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is written is read back whole, whatever stood there', () => {
  fc.assert(
    fc.property(anyMemory, anyMemory, (first, memory) => {
      const store = new StoreStandIn();
      expect(writeMemory(first, store)).toBe(true);
      expect(writeMemory(memory, store)).toBe(true);
      expect(readMemory(store)).toEqual(memory);
    }),
  );
});

// A storage as each version of the book left it. Formats have not changed since the first.
test('what every version of the book ever kept is read', () => {
  const store = new StoreStandIn();
  const answers = { 'silent-input': { answer: 'w2', correct: true } };
  const progress = { chapters: { loss: { finished: false } }, answers };
  store.texts.set(`${K}progress:1`, JSON.stringify(progress));
  store.texts.set(`${K}code.neuron:1`, '"now"');
  store.texts.set(`${K}code-aside.neuron:1`, '"before"');
  store.texts.set(`${K}network:1`, '{"network":{"layers":[]},"madeIn":"chapter 3"}');
  store.texts.set(`${K}conventions:1`, '{"loss":"sum"}');
  expect(readMemory(store)).toEqual({
    ...progress,
    code: { neuron: 'now' },
    earlierCode: { neuron: ['before'] },
    network: { network: { layers: [] }, madeIn: 'chapter 3' },
    conventions: { loss: 'sum' },
  });
});

test('what is damaged is left out, and what is foreign left alone', () => {
  const store = new StoreStandIn();
  store.texts.set(`${K}progress:1`, '{"chapters":{"<b>":{"finished":true}},"answers":7}');
  store.texts.set(`${K}code.neuron:1`, '7');
  store.texts.set(`${K}code.__proto__:1`, '"x"');
  store.texts.set(`${K}code-kept.neuron:1`, '[1]');
  store.texts.set(`${K}network:1`, '{');
  store.texts.set(`${K}theme:1`, '"dark"');
  store.texts.set('another', 'page');
  expect(readMemory(store)).toEqual(NO_MEMORY);
  writeMemory(NO_MEMORY, store);
  expect([...store.texts.keys()].sort()).toEqual(
    [`${K}progress:1`, `${K}theme:1`, 'another'].sort(),
  );
});

test('what finds no room changes nothing', () => {
  const store = new StoreStandIn(200);
  const before = { ...NO_MEMORY, code: { a: 'x'.repeat(50), b: 'y'.repeat(50) } };
  expect(writeMemory(before, store)).toBe(true);
  const entries = new Map(store.texts);
  const large = { ...NO_MEMORY, code: { a: 'z', b: 'z'.repeat(200), c: 'z' } };
  expect(writeMemory(large, store)).toBe(false);
  expect(store.texts).toEqual(entries);
});

test('what fits is written, though old and new together would not', () => {
  const store = new StoreStandIn(160);
  const before = { ...NO_MEMORY, code: { a: 'x'.repeat(100), b: '' } };
  const after = { ...NO_MEMORY, code: { a: '', b: 'x'.repeat(100) } };
  expect(writeMemory(before, store)).toBe(true);
  expect(writeMemory(after, store)).toBe(true);
  expect(readMemory(store)).toEqual(after);
});

test('without a storage nothing is read and nothing written', () => {
  expect(readMemory(undefined)).toBeUndefined();
  expect(writeMemory(NO_MEMORY, undefined)).toBe(false);
});

test('a change in another tab is heard; a change of another key is not', () => {
  let heard = 0;
  const stop = onMemoryElsewhere(() => heard++);
  const tell = (key: string | null) =>
    window.dispatchEvent(Object.assign(new Event('storage'), { key }));
  tell(`${K}theme:1`);
  tell('another');
  expect(heard).toBe(0);
  for (const key of [`${K}progress:1`, `${K}code.neuron:1`, `${K}network:1`, null]) tell(key);
  expect(heard).toBe(4);
  stop();
  tell(null);
  expect(heard).toBe(4);
});
