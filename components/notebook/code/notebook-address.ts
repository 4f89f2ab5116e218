import { createHash } from 'node:crypto';
import { cellsOf } from '../../../src/runner/notebooks.ts';

/** Where a page finds the cells of a notebook; with their version, so that no cache gives old ones. */
export async function notebookAddress(notebook: string): Promise<string> {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  const text = JSON.stringify(await cellsOf(notebook));
  const version = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${base}notebooks/${notebook}.json?${version}`;
}
