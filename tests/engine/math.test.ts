import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import * as math from '../../src/engine/math/index.ts';
import table from './math-table.json' with { type: 'json' };
import { fromHex, unitsApart } from './units-in-last-place.ts';

const functions = { ...math };
type FunctionName = keyof typeof functions;
type Row = (string | number)[];

/** The largest error allowed, in units in the last place. */
const bounds: Record<FunctionName, number> = {
  exp: 0.9,
  expm1: 1.2,
  log: 0.9,
  log1p: 1.2,
  tanh: 1.2,
  sin: 0.9,
  cos: 0.9,
  power: 0.9,
  erf: 1.2,
  erfc: 1.3,
  sigmoid: 2.5,
  softplus: 2,
  normalDensity: 2,
  normalCumulative: 2,
};

function rowsOf(name: FunctionName): { inputs: number[]; expected: number; rest: number }[] {
  return (table[name] as Row[]).map((row) => ({
    inputs: row.slice(0, -2).map((digits) => fromHex(digits as string)),
    expected: fromHex(row.at(-2) as string),
    rest: row.at(-1) as number,
  }));
}

function call(name: FunctionName, inputs: number[]): number {
  return (functions[name] as (...inputs: number[]) => number)(...inputs);
}

test('the table covers every function', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(functions).sort());
});

describe.each(Object.keys(bounds) as FunctionName[])('%s', (name) => {
  test(`is within ${bounds[name]} units in the last place of the true value`, () => {
    const rows = rowsOf(name);
    expect(rows.length).toBeGreaterThan(100);
    const errors = rows.map(({ inputs, expected, rest }) => ({
      inputs,
      error: unitsApart(call(name, inputs), expected, rest),
    }));
    expect(errors.filter(({ error }) => !(error <= bounds[name]))).toEqual([]);
  });
});

/** The same bits everywhere: digests of the results at i · scale + offset, i = 0 … 4095. */
const pinned: Record<FunctionName, [scale: number, offset: number, digest: string]> = {
  exp: [0.353, -720, '425c24fe8ca5b47b'],
  expm1: [0.0209, -40, '8e1f2729149fa060'],
  log: [0.00731, 0.001, 'd5a3df37770ac4b2'],
  log1p: [0.00731, -0.999, 'f5d08a6b21da08dd'],
  tanh: [0.0101, -20.5, '6415cd55b259d0be'],
  sin: [0.731, -1000, 'c85b6fa13425d992'],
  cos: [731.3, -1000, '95802eca1d137fa4'],
  power: [0.0173, 0.001, 'a4b00b43f9a8da8d'],
  erf: [0.00301, -6.1, '4d960ea9b586ab3b'],
  erfc: [0.0081, -5.9, 'e38281e0b8fe6ca4'],
  sigmoid: [0.0203, -41, '5c85ede97b850835'],
  softplus: [0.0203, -41, '20a943989162cfa8'],
  normalDensity: [0.0103, -21, '99209e64682352aa'],
  normalCumulative: [0.0113, -38, '2087787770530038'],
};

test.each(Object.keys(pinned) as FunctionName[])('%s gives the pinned bits', (name) => {
  const [scale, offset, digest] = pinned[name];
  const results = Float64Array.from({ length: 4096 }, (_, i) =>
    call(name, [i * scale + offset, 2.71 - i / 1024]),
  );
  expect(results.some(Number.isNaN)).toBe(false);
  expect(createHash('sha256').update(results).digest('hex').slice(0, 16)).toBe(digest);
});
