import { globSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RunMessage } from '../../src/runner/messages.ts';
import { type BuiltCell, cellsOf, recordOf } from '../../src/runner/notebooks.ts';
import { writeProgram } from '../../src/runner/program.ts';
import { runInNode } from '../../src/runner/run-in-node.ts';
import { runtimeText } from '../../src/runner/runtime-text.ts';

const notebooks = readdirSync('content/notebooks');
const PLACED = /<(?:Cell|Exercise) of="([^"]+)" (?:name|id)="([^"]+)"/g;

let runtime: string;
beforeAll(async () => {
  runtime = await runtimeText();
});

const ofCell = (messages: readonly RunMessage[], cell: number) =>
  messages.filter((message) => 'cell' in message && message.cell === cell);

describe.each(notebooks)('%s', (notebook) => {
  let cells: readonly BuiltCell[];
  beforeAll(async () => {
    cells = await cellsOf(notebook);
  });

  test('one chapter places its cells, each once, in their order', () => {
    const chapters = globSync('content/chapters/*.mdx')
      .map((file) => [...readFileSync(file, 'utf8').matchAll(PLACED)])
      .map((all) => all.filter(([, of]) => of === notebook).map(([, , name]) => name))
      .filter((names) => names.length > 0);
    const names = cells.map(({ id, isExercise }) =>
      isExercise ? id : id.slice(notebook.length + 1),
    );
    expect(chapters).toEqual([names]);
  });

  test('no other code is remembered by the name of a cell', () => {
    const exercises = readdirSync('content/exercises');
    const ids = cells.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const taken = cells.filter(({ id, isExercise }) => !isExercise && exercises.includes(id));
    expect(taken).toEqual([]);
  });

  test('what is recorded of a cell is what a fresh run up to it gives', async () => {
    const record = await recordOf(notebook);
    expect(record.at(-1)).toEqual({ kind: 'done' });
    for (const [i, { id }] of cells.entries()) {
      const { source } = writeProgram({
        runtime,
        cells: cells.slice(0, i + 1).map(({ solved }) => solved),
      });
      expect(ofCell(runInNode(source, 60_000), i + 1), id).toEqual(ofCell(record, i + 1));
    }
  });
});
