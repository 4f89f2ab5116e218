import { describe, expect, test } from 'vitest';
import { exampleRows } from '../../../components/figures/playground/model/example-rows.ts';
import { loadData } from '../../../components/figures/playground/model/load-data.ts';
import { DEFAULTS } from '../../../components/figures/playground/model/settings.ts';
import {
  columnNamesOf,
  MOST_NUMBERS,
  readOwnData,
} from '../../../components/figures/playground/model/tables.ts';
import { DataError } from '../../../src/engine/data/index.ts';
import { accuracy, finish, readFile, start } from './start.ts';

const KINDS = 'a,b,kind\n1,2,x\n2,1,y\n3,4,x\n4,3,y\n5,6,x\n6,5,y\n';
const own = (text: string, target?: number) => ({ name: 'mine.csv', text, target });

test('any column can be the one to be predicted', () => {
  expect(columnNamesOf(KINDS)).toEqual(['a', 'b', 'kind']);
  expect(readOwnData(own(KINDS)).targetNames).toEqual(['y']);
  const swapped = readOwnData(own('kind;a\nx;1,5\ny;2,5\nx;3\ny;4\n', 1));
  expect(swapped.classNames).toEqual(['x', 'y']);
  expect([...swapped.inputs]).toEqual([1.5, 2.5, 3, 4]);
});

test.each([
  [KINDS.replace('3,4,x', '3,four,x'), 'row 4, column 2'],
  [KINDS.replace('3,4,x', '3,,x'), 'row 4, column 2'],
  [KINDS.replace('3,4,x', '3,x'), 'row 4, column 3'],
  ['', 'empty'],
])('%j is refused with its place', (text, place) => {
  expect(() => readOwnData(own(text))).toThrow(DataError);
  expect(() => readOwnData(own(text))).toThrow(place);
});

test('a table too large for the page is refused, one at the limit is not', () => {
  const table = (rows: number, columns: number) =>
    Array.from({ length: rows }, (_, i) => `${'1,'.repeat(columns)}${i % 2}`).join('\n');
  expect(() => readOwnData(own(table(MOST_NUMBERS / 100, 100)))).not.toThrow();
  expect(() => readOwnData(own(table(MOST_NUMBERS / 100 + 1, 100)))).toThrow(/150,000/);
});

test('what is no table has no columns', () => {
  expect(columnNamesOf('"')).toEqual([]);
  expect(columnNamesOf('')).toEqual([]);
});

test('the iris file of UCI, without a header, is learned as the reader’s own', () => {
  const text = readFile('iris.csv').split('\n').slice(1).join('\n');
  const session = start({ data: 'own' }, own(text));
  finish(session);
  expect(session.experiment.data.raw.classNames).toEqual(['0', '1', '2']);
  expect(accuracy(session, 'test')).toBeGreaterThan(0.9);
});

test('a target that is a number is learned in its own unit', () => {
  const rows = Array.from({ length: 80 }, (_, i) => [i / 8, 1000 + 50.5 * (i / 8)]);
  const text = `x,y\n${rows.map((row) => row.join()).join('\n')}\n`;
  const session = start({ data: 'own', hidden: [] }, own(text));
  const typicalError = () => session.measures.now()[0].typicalError;
  expect(typicalError()).toBeGreaterThan(50);
  finish(session);
  expect(session.experiment.output.loss).toBe('half-squared-error');
  expect(typicalError()).toBeLessThan(1);
  const [{ target, predicted }] = exampleRows(session.experiment, 'training');
  expect(Math.abs(Number(predicted) - Number(target))).toBeLessThan(5);
});

describe('data that come in a file', () => {
  const iris = { ...DEFAULTS, data: 'iris' } as const;

  test('are fetched by name', async () => {
    const dataset = await loadData(iris, undefined, async (file) => readFile(file));
    expect(dataset.size).toBe(150);
  });

  test('that cannot be fetched are missed in words', async () => {
    const offline = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(loadData(iris, undefined, offline)).rejects.toThrow(
      /“Iris flowers” could not be fetched/,
    );
  });

  test('a table that is not there yet is asked for', async () => {
    const none = { ...DEFAULTS, data: 'own' } as const;
    await expect(loadData(none, undefined, async () => '')).rejects.toThrow(/no table yet/);
  });
});
