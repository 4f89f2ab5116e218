import { NO_PROGRESS, type Progress, parseProgress } from './progress.ts';
import { recall, remember, storageKey } from './storage.ts';

const KEY = storageKey('progress', 1);

/** Fired on `window` after each change of progress, in this tab or another. */
export const PROGRESS_EVENT = 'the-backward-pass:progress';

// Holds what storage refused, so that marks are right until the page closes.
let unsaved: Progress | undefined;

/** Returns the reader's progress; none where storage is absent or damaged. */
export function readProgress(): Progress {
  return unsaved ?? parseProgress(recall(KEY) ?? NO_PROGRESS);
}

/** Applies a change such as `withAnswer`, tells listeners, returns whether it is remembered. */
export function changeProgress(change: (progress: Progress) => Progress): boolean {
  const changed = change(readProgress());
  const remembered = remember(KEY, changed);
  unsaved = remembered ? undefined : changed;
  window.dispatchEvent(new Event(PROGRESS_EVENT));
  return remembered;
}

/** Calls back now and after each change; returns how to stop. */
export function onProgress(listener: (progress: Progress) => void): () => void {
  const tell = () => listener(readProgress());
  const tellIfOurs = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) tell();
  };
  window.addEventListener(PROGRESS_EVENT, tell);
  window.addEventListener('storage', tellIfOurs);
  tell();
  return () => {
    window.removeEventListener(PROGRESS_EVENT, tell);
    window.removeEventListener('storage', tellIfOurs);
  };
}
