import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { bundleOf } from './exercise-bundles.ts';
import type { RunMessage } from './messages.ts';
import { writeProgram } from './program.ts';
import { runInNode } from './run-in-node.ts';
import { runtimeText } from './runtime-text.ts';

/** A line of content/notebooks/<id>/cells.json: a file beside it, or an exercise by its id. */
const listed = z.union([
  z.strictObject({ file: z.string().endsWith('.ts'), deadline: z.number().int().optional() }),
  z.strictObject({ exercise: z.string(), deadline: z.number().int().optional() }),
]);

/** A cell as the build knows it. */
export interface BuiltCell {
  /** By which its code is remembered: that of the exercise, or `<notebook>-<file>`. */
  readonly id: string;
  /** What the page shows at first. */
  readonly code: string;
  /** What the cells below stand on when the book is built: an exercise's solution, else the code. */
  readonly solved: string;
  readonly isExercise: boolean;
  readonly deadline?: number | undefined;
}

/** Reads the cells of a notebook in their order. At build time, in Node. */
export async function cellsOf(notebook: string): Promise<readonly BuiltCell[]> {
  const folder = new URL(`file://${process.cwd()}/content/notebooks/${notebook}/`);
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8').trimEnd();
  const list = z.array(listed).parse(JSON.parse(read('cells.json')));
  return Promise.all(
    list.map(async ({ deadline, ...cell }) => {
      if ('file' in cell) {
        const code = read(cell.file);
        const id = `${notebook}-${cell.file.slice(0, -'.ts'.length)}`;
        return { id, code, solved: code, isExercise: false, deadline };
      }
      const { starter, solution } = await bundleOf(cell.exercise);
      return {
        id: cell.exercise,
        code: starter.trimEnd(),
        solved: solution,
        isExercise: true,
        deadline,
      };
    }),
  );
}

const records = new Map<string, Promise<readonly RunMessage[]>>();

/** Runs a notebook with the book's solutions, once a build, and returns all that it sent. Throws its error. */
export function recordOf(notebook: string): Promise<readonly RunMessage[]> {
  const known = records.get(notebook);
  if (known && !import.meta.env.DEV) return known;
  const record = runCells(notebook);
  records.set(notebook, record);
  return record;
}

async function runCells(notebook: string): Promise<readonly RunMessage[]> {
  const cells = (await cellsOf(notebook)).map(({ solved }) => solved);
  const { source } = writeProgram({ runtime: await runtimeText(), cells });
  const messages = runInNode(source, 60_000);
  const failed = messages.find((message) => message.kind === 'error');
  if (failed) throw new Error(`${notebook}, cell ${failed.cell}: ${failed.error.message}`);
  return messages;
}
