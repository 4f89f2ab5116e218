import { describe, expect, test } from 'vitest';
import { explainError } from '../../src/runner/explain-error.ts';
import { writeProgram } from '../../src/runner/program.ts';
import { stripTypes } from '../../src/runner/strip-types.ts';

/** Runs code in this engine and returns the error as it says it. */
function errorOf(code: string): string {
  try {
    writeProgram({ runtime: '{}', cells: [code] });
    new Function(`'use strict'; ${stripTypes(code).code}`)();
  } catch (error) {
    return String(error);
  }
  throw new Error('no error');
}

describe('the usual errors have a sentence', () => {
  test.each([
    ['weihgts[0]', /Nothing is called weihgts/],
    ['fetch2.x; ', /Nothing is called fetch2/],
    ['importScripts("x")', /without a page or a network: there is no importScripts/],
    ['a; let a = 1;', /a is used above the line/],
    ['const w = [[1]]; w[3][0]', /before \[0\] is undefined/],
    ['const w: any = { x: null }; w.x.y = 1;', /before \.y is null/],
    ['const z: any = 3; z(2)', /z is called like a function/],
    ['for (const x of 3 as any) x;', /is gone through like a list/],
    ['const a = 1; (a as any) = 2;', /const keeps its first value/],
    ['const a = 1; const a = 2;', /There is a a already/],
    ['const f = (): number => f() + 1; f();', /calls itself again/],
    ['new Array(-1)', /length that is negative/],
    ['const s = "abc', /opening quotation mark/],
    ['const s = `abc', /backquotes/],
    ['foo(1 2)', /cannot be read from here on/],
    ['return 1;', /return belongs inside a function/],
    ['1n + (1 as any)', /does not mix/],
  ])('%s', (code, sentence) => expect(explainError(errorOf(code))).toMatch(sentence));

  test('and an unusual one has none', () => expect(explainError('Error: mine')).toBe(''));
});
