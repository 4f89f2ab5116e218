import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulaLines, formulaTex } from '../../../components/figures/pass-stepper/formula.ts';
import { loadBatch } from '../../../components/figures/pass-stepper/load-batch.ts';
import { currentStep, type PassPlace } from '../../../components/figures/pass-stepper/pass.ts';
import { type Direction, stepsOf } from '../../../components/figures/pass-stepper/pass-steps.ts';
import { texNumber } from '../../../components/figures/pass-stepper/tex.ts';
import { typeset } from '../../../components/notation/typeset.ts';
import { computeNetwork } from '../../../components/parts/small-network/compute-network.ts';
import {
  FIRST_NETWORK,
  type SmallNetwork,
} from '../../../components/parts/small-network/small-network.ts';
import { solve } from '../../../src/engine/solve/index.ts';
import { randomNetwork } from '../../engine/solve/random-network.ts';
import { PASSES } from './passes.ts';

await loadBatch();

function placesOf(network: SmallNetwork, direction: Direction): PassPlace[] {
  const computed = computeNetwork(network);
  const steps = stepsOf(network, direction);
  return Array.from({ length: steps.length + 1 }, (_, position) => {
    const { example } = steps[Math.max(0, position - 1)];
    return { computed, pass: PASSES[direction], steps, position, example };
  });
}

/** The TeX without colours and identities. */
function bare(tex: string): string {
  const wrapped = /\\html(?:Class|Data)\{[^{}]*\}\{((?:[^{}]|\{[^{}]*\})*)\}/;
  let plain = tex;
  while (wrapped.test(plain)) plain = plain.replace(wrapped, '$1');
  return plain;
}

/** Evaluates a sum of products whose numbers are all in; NaN where symbols are left. */
function evaluate(line: string): number {
  const plain = bare(line)
    .replace(/^= /, '')
    .replace(/\\\\ &\\qquad \{\}|\\big[lr]/g, '')
    .replace(/\\tfrac\{(\d)\}\{(\d)\}/g, '($1/$2)*')
    .replace(/(\d)\\,/g, '$1*')
    .replace(/ \\cdot 10\^\{(-?\d+)\}/g, 'e$1')
    .replaceAll('\\cdot', '*');
  return /^[-+*/().\de ]+$/.test(plain) ? Number(new Function(`return ${plain}`)()) : Number.NaN;
}

const SUMS = ['product', 'bias', 'error', 'share', 'weight-gradient', 'delta'];

describe('at every step of both passes of any network', () => {
  test('the formula can be typeset, in every view', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        for (const direction of ['forward', 'backward'] as const) {
          for (const place of placesOf(
            { ...network, examples: network.examples.slice(0, 2) },
            direction,
          )) {
            const tex = formulaTex(place, place.position % 2 ? 'both' : 'symbols');
            expect(() => typeset(tex, true)).not.toThrow();
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  test('its numbers give its value', () => {
    let checked = 0;
    fc.assert(
      fc.property(randomNetwork, (given) => {
        const network = { ...given, examples: [given.examples[0]] };
        for (const direction of ['forward', 'backward'] as const) {
          for (const place of placesOf(network, direction).slice(1)) {
            const { numbers, value } = formulaLines(place);
            if (!SUMS.includes(currentStep(place).kind) || !numbers || !value?.startsWith('='))
              continue;
            const found = evaluate(numbers);
            expect(Math.abs(found - evaluate(value)), bare(numbers)).toBeLessThan(2e-5);
            checked++;
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(checked).toBeGreaterThan(500);
  });
});

describe('back through a whole batch', () => {
  test('every delta is its example’s, and the numbers of every gradient give the engine’s mean', () => {
    let checked = 0;
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const solved = solve({ ...network, mode: 'batch', updates: 0 });
        for (const place of placesOf(network, 'backward').slice(1)) {
          const { kind, layer, neuron, index, example } = currentStep(place);
          const { numbers, value } = formulaLines(place);
          const written = evaluate(value ?? '');
          const near = (expected: number) =>
            expect(Math.abs(written - expected), kind).toBeLessThan(1e-6);
          if (kind === 'delta') near(solved.examples[example].layers[layer - 1].delta[neuron]);
          if (kind.endsWith('gradient') && example === network.examples.length - 1) {
            const { weights, biases } = solved.gradients[layer - 1];
            near(kind === 'bias-gradient' ? biases[neuron] : weights[neuron][index]);
          }
          // A sum on its way has symbols in it still, and some lines have no numbers to put in.
          if (!numbers || !value?.startsWith('=')) continue;
          expect(Math.abs(evaluate(numbers) - written), bare(numbers)).toBeLessThan(2e-5);
          checked++;
        }
      }),
      { numRuns: 40 },
    );
    expect(checked).toBeGreaterThan(500);
  });

  const [example] = FIRST_NETWORK.examples;
  const rows = [example, { ...example, input: [1, 0] }, { ...example, input: [0.5, 0.5] }];
  const places = placesOf({ ...FIRST_NETWORK, examples: rows }, 'backward');

  test('a gradient is 1/n of a sum over the examples, term by term', () => {
    const { left, symbols, terms, numbers, value } = formulaLines(places[8]);
    expect(left).toBe('\\gradwt{2}{1}{1}');
    expect(symbols).toBe('= \\frac{1}{\\batch} \\sum_i \\dltof{i}{2}{1}\\,\\actof{i}{1}{1}');
    expect(bare(terms ?? '')).toBe(
      '= \\tfrac{1}{3} \\bigl( \\dltof{1}{2}{1}\\,\\actof{1}{1}{1} + \\dltof{2}{2}{1}\\,\\actof{2}{1}{1} ' +
        '\\\\ &\\qquad {} + \\dltof{3}{2}{1}\\,\\actof{3}{1}{1} \\bigr)',
    );
    expect(bare(numbers ?? '')).toMatch(
      /^= \\tfrac\{1\}\{3\} \\bigl\( 0\.1\d+ \\cdot 0\.593270 \\\\ &\\qquad \{\} \+ 0\.1\d+ \\cdot 0\.6\d+ \\\\ &\\qquad \{\} \+ \\dltof\{3\}/,
    );
    expect(bare(value ?? '')).toContain('\\text{sum so far } 0.1');
  });

  test('in symbols alone its terms are there too, and one underlined', () => {
    const tex = formulaTex(places[8], 'symbols');
    expect(tex).toContain('\\sum_i');
    expect(tex.match(/pass-now/g)).toHaveLength(1);
    expect(() => typeset(tex, true)).not.toThrow();
  });
});

test('terms that are not done keep their symbols', () => {
  const [, first, second] = placesOf(FIRST_NETWORK, 'forward');
  expect(bare(formulaLines(first).numbers ?? '')).toBe(
    '= 0.15 \\cdot 0.05 + \\wt{1}{1}{2}\\,\\x{2} + \\bias{1}{1}',
  );
  expect(bare(formulaLines(second).value ?? '')).toContain('\\text{so far } 0.027500');
});

test('an activation is written by the engine’s own formula', () => {
  const place = placesOf(FIRST_NETWORK, 'forward')[4];
  const { symbols, numbers, value } = formulaLines(place);
  expect(symbols).toContain('\\frac{1}{1 + e^{-{\\z{1}{1}}}}');
  expect(bare(numbers ?? '')).toContain('e^{-{0.377500}}');
  expect(bare(value ?? '')).toBe('= 0.593270');
});

test('numbers of the page become numbers of TeX', () => {
  expect(['−0.5', '1.2\u202f×\u202f10⁻⁷', '∞'].map(texNumber)).toEqual([
    '-0.5',
    '1.2 \\cdot 10^{-7}',
    '\\infty',
  ]);
});
