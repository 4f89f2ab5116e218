/** What this module needs of `localStorage`; tests pass a stand-in. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

// All of one user's Pages sites share an origin, hence the prefix.
const PREFIX = 'the-backward-pass:';

/** Returns the full key: prefix, name, version of the value's format. */
export function storageKey(name: string, version: number): string {
  return `${PREFIX}${name}:${version}`;
}

/** Where the network that travels is kept: here, so that asking for it costs a page nothing more. */
export const NETWORK_KEY = storageKey('network', 1);

/** Characters; a longer text is not remembered, so that one cannot fill the storage. */
export const LONGEST_CODE = 50_000;

/** Returns the browser's storage, or undefined where it is absent or forbidden. */
export function browserStore(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** Reads a value; what is absent, unreadable or damaged JSON gives undefined. */
export function recall(key: string, store: Store | undefined = browserStore()): unknown {
  try {
    const text = store?.getItem(key);
    return text == null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes a value as JSON and returns whether it will be remembered. */
export function remember(
  key: string,
  value: unknown,
  store: Store | undefined = browserStore(),
): boolean {
  try {
    store?.setItem(key, JSON.stringify(value));
    return store !== undefined;
  } catch {
    return false;
  }
}

/** Removes a value and returns whether it is certainly gone. */
export function forget(key: string, store: Store | undefined = browserStore()): boolean {
  try {
    store?.removeItem(key);
    return store !== undefined;
  } catch {
    return false;
  }
}
