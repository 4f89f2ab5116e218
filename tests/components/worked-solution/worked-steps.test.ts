import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { type Line, writeLine } from '../../../components/figures/worked-solution/steps/line.ts';
import { put } from '../../../components/figures/worked-solution/steps/put.ts';
import {
  MOST_LINES,
  workedSteps,
} from '../../../components/figures/worked-solution/steps/worked-steps.ts';
import {
  computed,
  type Digits,
  factor,
  given,
  sum,
} from '../../../components/figures/worked-solution/steps/write-number.ts';
import { sayOmitted } from '../../../components/figures/worked-solution/words.ts';
import { network as mazur } from '../../../content/examples/mazur.ts';
import { type NetworkWithData, solve } from '../../../src/engine/solve/index.ts';
import { katexOptions } from '../../../src/markdown/katex-options.ts';
import { randomNetwork } from '../../engine/solve/random-network.ts';
import { evaluateTex } from './evaluate-tex.ts';

const linesOf = (network: NetworkWithData, digits: Digits = 0): Line[] =>
  workedSteps(network, solve(network), digits).parts.flatMap(({ blocks }) =>
    blocks.flatMap(({ lines }) => lines),
  );

describe('each line of a random network', () => {
  test('says in numbers what comes out, derivatives and all', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        for (const { left, numbers, result } of linesOf(network)) {
          if (numbers === undefined || numbers.includes('cdots')) continue;
          const value = evaluateTex(numbers);
          expect(
            Math.abs(value - result),
            `${left} = ${numbers} = ${value}, not ${result}`,
          ).toBeLessThan(1e-9);
        }
      }),
    );
  });

  test('is typeset by KaTeX, however it is written', () => {
    const ways = fc.record({
      network: randomNetwork,
      show: fc.constantFrom('both' as const, 'symbols' as const, 'numbers' as const),
      digits: fc.constantFrom(4 as const, 9 as const, 0 as const),
    });
    fc.assert(
      fc.property(ways, ({ network, show, digits }) => {
        for (const line of linesOf(network, digits)) {
          const { left, rows } = writeLine(line, show, digits);
          expect(rows.length).toBeGreaterThan(0);
          for (const tex of [left, ...rows.flat()]) {
            const html = katex.renderToString(tex, {
              ...katexOptions,
              macros: { ...katexOptions.macros },
            });
            expect(html).not.toContain('katex-error');
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('Mazur’s network', () => {
  const steps = workedSteps(mazur, solve(mazur), 9);
  const all = steps.parts.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines));
  const line = (left: string) => all.find((each) => each.left === left);

  test('is written out in the order of the work', () => {
    expect(steps.parts.map(({ title }) => title)).toEqual([
      'Forward pass',
      'Backward pass',
      'Gradients',
      'Parameters after one update',
      'Loss',
    ]);
    expect(all).toHaveLength(4 * 2 + 1 + 4 * 2 + 12 + 8 + 2);
  });

  test('has the lines that one would write by hand', () => {
    expect(line('\\z{1}{1}')).toMatchObject({
      symbols: '\\wt{1}{1}{1}\\,\\x{1} + \\wt{1}{1}{2}\\,\\x{2} + \\bias{1}{1}',
      numbers: '0.15 \\cdot 0.05 + 0.2 \\cdot 0.1 + 0.35',
    });
    expect(line('\\dlt{1}{1}')?.numbers).toBe(
      '\\bigl( 0.4 \\cdot 0.138498562 + 0.5 \\cdot (-0.0380982365) \\bigr) \\cdot 0.241300709',
    );
    expect(line('\\gradwt{2}{1}{1}')?.numbers).toBe('0.138498562 \\cdot 0.593269992');
    expect(line('\\text{new } \\wt{2}{1}{1}')?.numbers).toBe('0.4 - 0.5 \\cdot 0.0821670406');
    expect(line('\\text{new } \\bias{2}{1}')).toBeUndefined();
  });

  test('in symbols alone has no computed number, but the loss at the end', () => {
    const written = steps.parts
      .slice(0, 4)
      .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines))
      .flatMap((each) => writeLine(each, 'symbols', 9).rows.flat());
    expect(written.length).toBeGreaterThan(0);
    expect(written.join(' ')).not.toMatch(/\d\.\d/);
  });

  test('says first the symbols, then the numbers and, side by side where there is room, the result', () => {
    const [, delta] = all.filter(({ left }) => left.startsWith('\\dlt'));
    const { rows } = writeLine(delta, 'both', 9);
    expect(rows.map((parts) => parts.length)).toEqual([1, 2]);
    expect(writeLine(delta, 'numbers', 9).rows).toEqual([rows[1]]);
    expect(writeLine(delta, 'symbols', 9).rows).toEqual([rows[0]]);
  });

  test('breaks after a sum’s plus, before a bracket, and nowhere in its products', () => {
    const [, numbers] = writeLine(line('\\z{1}{1}') as Line, 'both', 9).rows;
    expect(numbers[0]).toContain('0.15 \\cdot\\nobreak 0.05 + 0.2 \\cdot\\nobreak 0.1 + 0.35');
    const [, slope] = writeLine(line('\\slope(\\z{1}{1})') as Line, 'both', 9).rows;
    expect(slope[0]).toContain('\\allowbreak\\left(');
    const { rows } = writeLine(line('\\dlt{1}{1}') as Line, 'numbers', 9);
    expect(rows[0][0]).toContain('0.5 \\cdot\\nobreak (-0.0380982365) \\bigr) \\cdot 0.24');
  });
});

test('many updates are not worked out, but where they lead is said', () => {
  const parts = workedSteps({ ...mazur, updates: 300 }, solve({ ...mazur, updates: 300 }), 4).parts;
  expect(parts[3].title).toBe('Parameters after 300 updates');
  expect(parts[3].blocks[0].lines[0].numbers).toBeUndefined();
});

describe('what is too large', () => {
  const [example] = mazur.examples;

  test('is written out in part, and it is said', () => {
    const network = { ...mazur, examples: Array.from({ length: 100 }, () => example) };
    const { examples, parts } = workedSteps(network, solve(network), 4);
    const lines = parts.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
    expect(examples).toBe(12);
    expect(lines.length).toBeLessThanOrEqual(MOST_LINES + 2);
    expect(sayOmitted(network, examples)).toContain('first 12 of 100 examples');
  });

  test('or not at all', () => {
    const wide = {
      ...mazur,
      layers: [
        {
          weights: Array.from({ length: 60 }, () => [1, 1]),
          biases: Array(60).fill(0),
          activation: 'tanh' as const,
        },
      ],
      examples: [{ input: [0, 1], target: Array(60).fill(0) }],
    };
    const { examples, parts } = workedSteps(wide, solve(wide), 4);
    expect([examples, parts.length]).toEqual([0, 0]);
    expect(sayOmitted(wide, 0)).toContain('too large');
  });
});

test('numbers are written as given, or to significant digits', () => {
  expect([given(0.1), given(-2), given(1e-7)]).toEqual(['0.1', '-2', '1 \\cdot 10^{-7}']);
  expect([computed(0.3775, 4), computed(1, 9), computed(-0, 9)]).toEqual(['0.3775', '1', '0']);
  expect(computed(3.510187783e-5, 4)).toBe('3.510 \\cdot 10^{-5}');
  expect(computed(123_456_789, 4)).toBe('1.235 \\cdot 10^{8}');
  expect(factor('-0.5')).toBe('(-0.5)');
});

test('numbers take the place of z and a: with brackets and dots where they need them', () => {
  expect(put('z\\,\\Phi(z)', '\\z{1}{1}')).toBe('{\\z{1}{1}}\\,\\Phi({\\z{1}{1}})');
  expect(put('0.01\\,z', '-0.9')).toBe('0.01 \\cdot {(-0.9)}');
  expect(put('1 - a^{2}', '2', '-0.5')).toBe('1 - {(-0.5)}^{2}');
  expect(put('1 - a^{2}', '\\z{1}{1}', '\\act{1}{1}')).toBe('1 - {(\\act{1}{1})}^{2}');
  expect(put('\\max(0, z)', '-2')).toBe('\\max(0, {-2})');
});

test('a very long sum is cut', () => {
  expect(sum(['a', '-b'])).toBe('a - b');
  expect(sum(['a', 'b', 'c', 'd', 'e'])).toBe('a + b + c + d + e');
  const terms = Array.from({ length: 20 }, (_, i) => `t_{${i}}`);
  expect(sum(terms)).toBe('t_{0} + t_{1} + t_{2} + \\cdots + t_{19}');
});
