import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  DataError,
  type Dataset,
  readBreastCancer,
  readDigits,
  readIris,
  readWine,
} from '../../../src/engine/data/index.ts';

function file(name: string): string {
  return readFileSync(new URL(`../../../public/data/${name}.csv`, import.meta.url), 'utf8');
}

function classCounts({ classNames, labels }: Dataset): number[] {
  return classNames.map((_, c) => labels.filter((label) => label === c).length);
}

function mean({ inputs, inputCount, inputNames, size }: Dataset, name: string): number {
  const k = inputNames.indexOf(name);
  let sum = 0;
  for (let i = 0; i < size; i++) sum += inputs[i * inputCount + k];
  return sum / size;
}

describe('the files, by facts known of them', () => {
  test('iris', () => {
    const iris = readIris(file('iris'));
    expect(iris).toMatchObject({
      kind: 'classification',
      size: 150,
      inputCount: 4,
      targetCount: 3,
    });
    expect(iris.classNames).toEqual(['setosa', 'versicolor', 'virginica']);
    expect(classCounts(iris)).toEqual([50, 50, 50]);
    expect(mean(iris, 'sepal length')).toBeCloseTo(5.843333, 6);
    expect(mean(iris, 'sepal width')).toBeCloseTo(3.057333, 6);
    expect(mean(iris, 'petal length')).toBeCloseTo(3.758, 6);
    expect(mean(iris, 'petal width')).toBeCloseTo(1.199333, 6);
    // Rows 35 and 38 as in Fisher's paper; the file of the UCI repository has them wrong.
    expect([...iris.inputs.slice(34 * 4, 35 * 4)]).toEqual([4.9, 3.1, 1.5, 0.2]);
    expect([...iris.inputs.slice(37 * 4, 38 * 4)]).toEqual([4.9, 3.6, 1.4, 0.1]);
  });

  test('wine', () => {
    const wine = readWine(file('wine'));
    expect(wine).toMatchObject({
      kind: 'classification',
      size: 178,
      inputCount: 13,
      targetCount: 3,
    });
    expect(classCounts(wine)).toEqual([59, 71, 48]);
    expect(mean(wine, 'alcohol')).toBeCloseTo(13.000618, 6);
    expect(mean(wine, 'proline')).toBeCloseTo(746.893258, 6);
  });

  test('breast cancer', () => {
    const cancer = readBreastCancer(file('breast-cancer'));
    expect(cancer).toMatchObject({ kind: 'binary', size: 569, inputCount: 30, targetCount: 1 });
    expect(cancer.classNames).toEqual(['malignant', 'benign']);
    expect(classCounts(cancer)).toEqual([212, 357]);
    expect(new Set(cancer.inputNames).size).toBe(30);
    expect(mean(cancer, 'mean radius')).toBeCloseTo(14.127292, 6);
    expect(mean(cancer, 'standard error of radius')).toBeCloseTo(0.405172, 6);
    expect(mean(cancer, 'worst fractal dimension')).toBeCloseTo(0.083946, 6);
  });

  test('digits', () => {
    const digits = readDigits(file('digits'));
    expect(digits).toMatchObject({ kind: 'classification', size: 1797, inputCount: 64 });
    expect(classCounts(digits)).toEqual([178, 182, 177, 183, 181, 182, 181, 179, 174, 180]);
    expect(digits.inputs.every((x) => Number.isInteger(x) && x >= 0 && x <= 16)).toBe(true);
    expect(digits.inputNames[8]).toBe('row 2, column 1');
    expect([...digits.inputs.slice(0, 8)]).toEqual([0, 0, 5, 13, 9, 1, 0, 0]);
    expect([...digits.labels.slice(0, 10)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('damaged files', () => {
  const head = '2,4,setosa,versicolor,virginica\n';
  const cases: [string, string, string][] = [
    ['empty', '', 'row 1, column 2: the first line must say 4 columns'],
    ['a page instead', '<!doctype html>\n<p>Not found</p>', 'row 1, column 2: the first line'],
    ['a row lost', `${head}1,2,3,4,0\n`, 'row 1, column 1: 1 rows follow'],
    ['no row', '0,4,a,b\n', 'there are no examples'],
    ['a short row', `${head}1,2,3,4,0\n1,2,3,1\n`, 'row 3: the row has length 4, expected 5'],
    ['a word', `${head}1,2,3,4,0\n1,x,3,4,1\n`, 'row 3, column 2: “x” is not a number'],
    ['another class', `${head}1,2,3,4,0\n1,2,3,4,3\n`, 'row 3, column 5: there is no class 3'],
    ['half a class', `${head}1,2,3,4,0\n1,2,3,4,0.5\n`, 'row 3, column 5: there is no class 0.5'],
  ];

  test.each(cases)('%s', (_, text, message) => {
    expect(() => readIris(text)).toThrow(DataError);
    expect(() => readIris(text)).toThrow(message);
  });

  test('no digits', () => {
    expect(() => readDigits('')).toThrow('there are no examples');
  });
});
