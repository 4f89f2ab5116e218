import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cellsOf } from '../../../src/runner/notebooks.ts';
import { type Chain, typeCheck } from './type-check.ts';

const EXERCISES = new URL('../../../content/exercises/', import.meta.url);
const NOTEBOOKS = new URL('../../../content/notebooks/', import.meta.url);

const foldersOf = (place: URL) =>
  readdirSync(place, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );

const codeOf = (id: string, file: string) =>
  readFileSync(new URL(`${id}/${file}.ts`, EXERCISES), 'utf8');

/** The starter and the solutions of an exercise, each below the functions that it calls. */
async function exerciseChains(id: string): Promise<Chain[]> {
  const file = new URL(`${id}/mistakes.ts`, EXERCISES);
  const { uses = [] }: { uses?: readonly string[] } = await import(file.href);
  const above = uses.map((other) => codeOf(other, 'solution'));
  return ['starter', 'solution', 'another'].map((name) => ({
    name: `${id}/${name}`,
    cells: [...above, codeOf(id, name)],
  }));
}

/** A notebook as the reader first has it, and with all its exercises solved. */
async function notebookChains(id: string): Promise<Chain[]> {
  const cells = await cellsOf(id);
  return [
    { name: `${id}/at-first`, cells: cells.map(({ code }) => code) },
    { name: `${id}/solved`, cells: cells.map(({ solved }) => solved) },
  ];
}

test('the code of exercises and notebooks has its types right, as a reader’s editor sees it', async () => {
  const chains = await Promise.all([
    ...foldersOf(EXERCISES).map(exerciseChains),
    ...foldersOf(NOTEBOOKS).map(notebookChains),
  ]);
  expect(typeCheck(chains.flat())).toEqual([]);
});

const WRONG: readonly (readonly [cells: string[], said: string])[] = [
  [['const x: number = "one";'], "1.ts:1 Type 'string' is not assignable to type 'number'."],
  [['let x = 1;\nconst y: string = x +;'], '1.ts:2 Expression expected.'],
  [['function f(x) { return x; }'], "1.ts:1 Parameter 'x' implicitly has an 'any' type."],
  [['const x = 1;', '0;\nx.length;'], "2.ts:2 Property 'length' does not exist"],
  [['const x = 1;', 'const x = "one"; x.length;', 'x * 2;'], '3.ts:1 The left-hand side'],
  [['import { nothing } from "engine";'], '1.ts:1 Module \'"engine"\' has no exported member'],
  [['import { Random } from "engine"; new Random("1");'], "1.ts:1 Argument of type 'string'"],
  [['import { curve } from "notebook"; curve(7);'], "1.ts:1 Argument of type 'number'"],
  [['import { xor } from "data"; xor.inputs.width;'], "1.ts:1 Property 'width' does not exist"],
  [['import { x } from "./x.ts";'], "1.ts:1 Cannot find module './x.ts'"],
  [['document.title;'], "1.ts:1 Cannot find name 'document'"],
];

test('code that has its types wrong is found out', () => {
  const found = typeCheck(WRONG.map(([cells], i) => ({ name: `wrong-${i}`, cells })));
  const expected = WRONG.map(([, said], i) => expect.stringContaining(`wrong-${i}/${said}`));
  expect(found).toEqual(expected);
});
