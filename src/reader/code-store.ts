import { forget, LONGEST_CODE, recall, remember, storageKey } from './storage.ts';

export { LONGEST_CODE };

const keyOf = (id: string) => storageKey(`code.${id}`, 1);
/** Where code goes that gave way to other code: to a reset, a link, another tab. */
const asideOf = (id: string) => storageKey(`code-aside.${id}`, 1);

// Holds what storage refused, until the page closes.
const unsaved = new Map<string, string>();

/** Returns what the reader last typed in an exercise or cell, or undefined. */
export const recallCode = (id: string) => read(keyOf(id));

/** Remembers what the reader typed; returns false where that lasts only until the page closes. */
export const rememberCode = (id: string, code: string) => write(keyOf(id), code);

/** Returns the code that was last set aside, or undefined. */
export const recallAside = (id: string) => read(asideOf(id));

/** Keeps code that gives way to other code; returns as `rememberCode` does. */
export const setAside = (id: string, code: string) => write(asideOf(id), code);

/** Forgets what was typed: the starter is back. */
export function forgetCode(id: string): void {
  unsaved.delete(keyOf(id));
  forget(keyOf(id));
}

/** Calls back when another tab changed the code, with undefined when it was reset; returns how to stop. */
export function onCodeElsewhere(
  id: string,
  listener: (code: string | undefined) => void,
): () => void {
  const tellIfOurs = ({ key }: StorageEvent) => {
    if (key === keyOf(id) || key === null) listener(recallCode(id));
  };
  window.addEventListener('storage', tellIfOurs);
  return () => window.removeEventListener('storage', tellIfOurs);
}

function read(key: string): string | undefined {
  const held = unsaved.get(key);
  if (held !== undefined) return held;
  const code = recall(key);
  return typeof code === 'string' && code.length <= LONGEST_CODE ? code : undefined;
}

function write(key: string, code: string): boolean {
  const remembered = code.length <= LONGEST_CODE && remember(key, code);
  if (remembered) unsaved.delete(key);
  else unsaved.set(key, code);
  return remembered;
}
