import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAPS, type RunMessage } from '../../src/runner/messages.ts';
import { readMessage } from '../../src/runner/read-message.ts';

const honest: RunMessage[] = [
  { kind: 'cell', cell: 2 },
  { kind: 'console', cell: 1, level: 'warn', text: 'careful' },
  { kind: 'value', cell: 1, text: '[1, 2]' },
  { kind: 'plot', cell: 1, plot: { kind: 'curve', series: [{ name: 'a', values: [1, 2] }] } },
  {
    kind: 'plot',
    cell: 1,
    plot: {
      kind: 'matrix',
      rows: [
        [1, 2],
        [3, 4],
      ],
    },
  },
  { kind: 'plot', cell: 1, plot: { kind: 'region', rows: [[1]], x: [-2, 2], y: [0, 1] } },
  { kind: 'progress', fraction: 0.5, text: 'half' },
  { kind: 'data', name: 'loss', numbers: [0.5] },
  { kind: 'error', cell: 1, error: { name: 'TypeError', message: 'x', stack: 'at' } },
  {
    kind: 'checks',
    report: {
      results: [
        { name: 'a', passed: true },
        {
          name: 'b',
          passed: false,
          failure: {
            call: 'f(1)',
            expected: '1',
            got: '2',
            at: '[0]',
            parts: [{ name: 'z', value: '2', yours: true }],
          },
        },
      ],
      mistake: 'no-bias',
    },
  },
  { kind: 'done' },
];

describe('an honest message', () => {
  test.each(honest)('$kind comes through as it is', (message) => {
    expect(readMessage(structuredClone(message))).toEqual(message);
  });
});

/** The longest text, list and depth in a value. */
function measure(value: unknown): { text: number; list: number } {
  if (typeof value === 'string') return { text: value.length, list: 0 };
  if (typeof value !== 'object' || value === null) return { text: 0, list: 0 };
  const inner = Object.values(value).map(measure);
  const most = (what: 'text' | 'list') => Math.max(0, ...inner.map((one) => one[what]));
  return {
    text: most('text'),
    list: Math.max(most('list'), Array.isArray(value) ? value.length : 0),
  };
}

const LONGEST_LIST = Math.max(CAPS.numbers, CAPS.points, CAPS.side, CAPS.checks);

describe('a forged message', () => {
  test('whatever it is, the page gets a message within its caps, or none', () => {
    const kinds = fc.constantFrom(...honest.map(({ kind }) => kind), 'else', '__proto__');
    const forged = fc.record(
      {
        kind: kinds,
        cell: fc.anything(),
        text: fc.anything(),
        plot: fc.anything(),
        report: fc.anything(),
        error: fc.anything(),
        fraction: fc.anything(),
        numbers: fc.anything(),
        name: fc.anything(),
        level: fc.anything(),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.oneof(forged, fc.anything()), (data) => {
        const message = readMessage(data);
        if (!message) return;
        const { text, list } = measure(message);
        expect(text).toBeLessThanOrEqual(CAPS.text);
        expect(list).toBeLessThanOrEqual(LONGEST_LIST);
      }),
      { numRuns: 2000 },
    );
  });

  test('huge texts and lists are cut', () => {
    const text = 'x'.repeat(1e6);
    expect(readMessage({ kind: 'value', cell: 1, text })).toEqual({
      kind: 'value',
      cell: 1,
      text: 'x'.repeat(CAPS.text),
    });
    const rows = new Array(500).fill(new Array(500).fill('not a number'));
    const plot = readMessage({ kind: 'plot', cell: 1, plot: { kind: 'matrix', rows } });
    expect(plot).toMatchObject({ plot: { kind: 'matrix' } });
    const {
      plot: { rows: read },
    } = plot as unknown as { plot: { rows: number[][] } };
    expect([read.length, read[0].length, read[0][0]]).toEqual([CAPS.side, CAPS.side, Number.NaN]);
  });
});
