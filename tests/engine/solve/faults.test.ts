import { describe, expect, test } from 'vitest';
import { FormatError } from '../../../src/engine/solve/format-error.ts';
import { parseWorkedSolution } from '../../../src/engine/solve/parse.ts';
import { exampleFaults } from './faults/examples.ts';
import type { Fault } from './faults/fault.ts';
import { keyFaults } from './faults/keys.ts';
import { layerFaults } from './faults/layers.ts';
import { pairingFaults } from './faults/pairing.ts';
import { settingFaults } from './faults/settings.ts';
import { textFaults } from './faults/text.ts';

function faultOf(text: string): FormatError {
  try {
    parseWorkedSolution(text);
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error('nothing was found wrong');
}

const groups: [string, Fault[]][] = [
  ['the text', textFaults],
  ['keys', keyFaults],
  ['layers', layerFaults],
  ['examples', exampleFaults],
  ['settings', settingFaults],
  ['pairing', pairingFaults],
];

describe.each(groups)('a fault of %s', (_, faults) => {
  test.each(faults)('%s', (_what, text, message) => {
    expect(faultOf(text).message).toBe(message);
  });
});

test('the path stands by itself too, and begins the message', () => {
  for (const [name, faults] of groups) {
    for (const [, text] of faults) {
      const { path, message } = faultOf(text);
      expect(path === '').toBe(name === 'the text');
      expect(message.startsWith(path)).toBe(true);
    }
  }
});
