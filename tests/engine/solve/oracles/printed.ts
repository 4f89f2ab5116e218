import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { NetworkWithData } from '../../../../src/engine/solve/network-with-data.ts';
import { parseWorkedSolution } from '../../../../src/engine/solve/parse.ts';

/** Reads one of the networks of this folder through the format, with some keys changed. */
export function network(name: string, changes: Partial<NetworkWithData> = {}): NetworkWithData {
  const text = readFileSync(new URL(`../networks/${name}.json`, import.meta.url), 'utf8');
  return parseWorkedSolution(JSON.stringify({ ...JSON.parse(text), ...changes }));
}

/** Expects the numbers to be, to the last digit, those in print. */
export function expectPrinted(actual: readonly number[], printed: string): void {
  const wanted = printed.split(' ');
  expect(actual).toHaveLength(wanted.length);
  wanted.forEach((text, i) => {
    const [mantissa, exponent = '0'] = text.split('e');
    const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent);
    // Half a unit of the last digit, and the rounding of the decimal to a double.
    const tolerance = 0.5 * 10 ** -decimals * (1 + 1e-6);
    const message = `${actual[i]} should print as ${text}`;
    expect(Math.abs(actual[i] - Number(text)), message).toBeLessThanOrEqual(tolerance);
  });
}
