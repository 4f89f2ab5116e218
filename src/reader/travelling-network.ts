import { NETWORK_KEY, recall, remember } from './storage.ts';

/** Fired on `window` when the reader has made another network, in this tab. */
export const NETWORK_EVENT = 'the-backward-pass:network';

/** The network the reader made last, as plain JSON: who uses it reads it with care. */
export interface TravellingNetwork {
  readonly network: unknown;
  /** Where it was made, as a reader would say: `chapter 3`. */
  readonly madeIn: string;
}

// Holds what storage refused, so that a network still travels until the page closes.
let unsaved: TravellingNetwork | undefined;

/** Returns the network the reader made last, or undefined. */
export function recallNetwork(): TravellingNetwork | undefined {
  return asTravelling(unsaved ?? recall(NETWORK_KEY));
}

/** Reads such a network from anything; what is none gives undefined. */
export function asTravelling(value: unknown): TravellingNetwork | undefined {
  const { network, madeIn } = (value ?? {}) as Record<string, unknown>;
  if (network === undefined || typeof madeIn !== 'string') return undefined;
  return /^[\w ]{1,30}$/.test(madeIn) ? { network, madeIn } : undefined;
}

/** Remembers the network the reader has just made, and tells listeners. */
export function rememberNetwork(travelling: TravellingNetwork): void {
  unsaved = remember(NETWORK_KEY, travelling) ? undefined : travelling;
  window.dispatchEvent(new Event(NETWORK_EVENT));
}

/** Calls back now and after each change, also in another tab; returns how to stop. */
export function onNetwork(
  listener: (travelling: TravellingNetwork | undefined) => void,
): () => void {
  const tell = () => listener(recallNetwork());
  const tellIfOurs = (event: StorageEvent) => {
    if (event.key === NETWORK_KEY || event.key === null) tell();
  };
  window.addEventListener(NETWORK_EVENT, tell);
  window.addEventListener('storage', tellIfOurs);
  tell();
  return () => {
    window.removeEventListener(NETWORK_EVENT, tell);
    window.removeEventListener('storage', tellIfOurs);
  };
}
