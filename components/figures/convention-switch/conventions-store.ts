import { recall, remember, storageKey } from '../../../src/reader/storage.ts';
import { type Conventions, readConventions } from './conventions.ts';

const KEY = storageKey('conventions', 1);

/** Returns the conventions the reader chose, or undefined where none are remembered. */
export function rememberedConventions(): Conventions | undefined {
  try {
    return readConventions(recall(KEY));
  } catch {
    return undefined;
  }
}

/** Remembers a choice; returns whether storage took it. */
export function rememberConventions(conventions: Conventions): boolean {
  return remember(KEY, conventions);
}
