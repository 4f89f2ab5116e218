import { createHash } from 'node:crypto';
import { address } from './book.ts';

/** The address of a file of data under the base path, with its version: no cache gives an old one. */
export function dataAddress(file: string, data: unknown): string {
  const version = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 8);
  return `${address()}${file}?${version}`;
}
