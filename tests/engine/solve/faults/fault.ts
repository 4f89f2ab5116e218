import { readFileSync } from 'node:fs';

/** One fault: what is wrong, the file, and the message that should say so. */
export type Fault = readonly [what: string, text: string, message: string];

/** The file that every fault is put into. */
export const mazur = readFileSync(new URL('../networks/mazur.json', import.meta.url), 'utf8');

/** Puts a fault into the network by an edit. */
export function fault(
  what: string,
  // biome-ignore lint/suspicious/noExplicitAny: an edit may put anything anywhere
  edit: (network: any) => void,
  message: string,
): Fault {
  const network = JSON.parse(mazur);
  edit(network);
  return [what, JSON.stringify(network), message];
}
