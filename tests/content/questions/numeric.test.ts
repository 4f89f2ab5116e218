import { describe, expect, test } from 'vitest';
import { checkNumeric } from '../../../components/notebook/check-numeric.ts';
import type { NumericVariant } from '../../../components/notebook/numeric-problem.ts';
import { agrees } from '../../../components/notebook/significant.ts';
import { Random } from '../../../src/engine/random.ts';
import { problems } from './load.ts';

type Given = NumericVariant['given'];

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** The answer to each problem, worked out here from the given numbers without the engine. */
const byHand: Record<string, (given: Given) => number> = {
  'one-weight-one-update': ({ w, g, rate }) => w - rate * g,
  'slope-times-nudge': ({ value, slope, nudge }) => value + slope * nudge,
  'partial-by-hand': ({ x, y }) => 2 * x * y,
  'product-cell': ({ a1, a2, a3, b1, b2, b3 }) => a1 * b1 + a2 * b2 + a3 * b3,
  'from-old-weights': ({ w1, w2, x, y, rate }) => w1 - rate * (w2 * w1 * x - y) * w2 * x,
  'hidden-delta': ({ a, w1, w2, d1, d2 }) => (d1 * w1 + d2 * w2) * a * (1 - a),
  'used-twice': ({ p, q, r }) => 2 * p * q + r,
  'neuron-output': (given) => {
    const z = given.w1 * given.x1 + given.w2 * given.x2 + given.b;
    return given.sigmoid ? sigmoid(z) : Math.max(0, z);
  },
  'epochs-and-updates': ({ examples, batchSize, epochs }) =>
    epochs * Math.ceil(examples / batchSize),
  'when-patience-ends': ({ patience, ...losses }) => {
    let [best, waited, epoch] = [losses.l0, 0, 0];
    while (waited < patience) {
      epoch++;
      const loss = losses[`l${epoch}`];
      waited = loss < best ? 0 : waited + 1;
      best = Math.min(best, loss);
    }
    return epoch;
  },
  'forward-by-hand': (g) => {
    const hidden = [
      Math.max(0, g.w11 * g.x1 + g.w12 * g.x2 + g.b1),
      Math.max(0, g.w21 * g.x1 + g.w22 * g.x2 + g.b2),
    ];
    return g.v1 * hidden[0] + g.v2 * hidden[1] + g.c;
  },
  'count-multiply-adds': ({ inputs, hidden, outputs, batch }) =>
    batch * hidden * (inputs + outputs),
  'count-parameters': ({ inputs, first, second, outputs }) => {
    const widths = [inputs, first, second, outputs].filter((width) => width > 0);
    return widths.slice(1).reduce((sum, width, l) => sum + width * widths[l] + width, 0);
  },
  'which-squared-error': ({ a1, a2, a3, y1, y2, y3, divisor }) =>
    ((a1 - y1) ** 2 + (a2 - y2) ** 2 + (a3 - y3) ** 2) / divisor,
  'slope-in-a-logit': ({ z1, z2, z3, right, asked }) => {
    const powers = [z1, z2, z3].map(Math.exp);
    const probability = powers[asked] / (powers[0] + powers[1] + powers[2]);
    return probability - (asked === right ? 1 : 0);
  },
  'momentum-two-steps': ({ w, first, second, rate, momentum }) =>
    w - rate * first - rate * (momentum * first + second),
  'largest-stable-rate': ({ a }) => 1 / a,
  'through-many-layers': ({ neurons, deviation, layers }) =>
    (Math.sqrt(neurons) * deviation) ** layers,
  'checkpoints-kept': ({ layers, every }) => layers / every + every,
  'sum-with-dropout': (g) => {
    const products = [g.a1 * g.w1, g.a2 * g.w2, g.a3 * g.w3];
    products[g.dropped] = 0;
    return (products[0] + products[1] + products[2]) / (1 - g.rate);
  },
  'weight-after-a-jump': ({ before, after, rate, updates }) =>
    after + (before - after) * (1 - rate) ** updates,
  'inside-a-bump': ({ k, b1, b2, h, x }) => h * (sigmoid(k * x + b1) - sigmoid(k * x + b2)),
};

/** Writes a number in every form that a reader may. */
function writtenForms(x: number): string[] {
  const decimal = x.toFixed(9);
  const [mantissa, exponent] = x.toExponential(9).split('e');
  return [
    String(x),
    decimal,
    decimal.replace('.', ','),
    decimal.replace('-', '−'),
    ` ${decimal} `,
    decimal.replace(/^(-?)0\./, '$1.'),
    x.toExponential(9),
    `${mantissa} × 10^${Number(exponent)}`,
    `${(x * 1e6).toFixed(3)}/1000000`,
    `${(x * 2).toFixed(9)} / 2`,
    `${(x * 100).toFixed(9)} %`,
  ];
}

const seeds = Array.from({ length: 200 }, (_, i) => i + 1);

test('every problem has its answer worked out by hand here', () => {
  expect(problems.map(({ id }) => id).sort()).toEqual(Object.keys(byHand).sort());
});

describe.each(problems.map((problem) => [problem.id, problem] as const))(
  '%s',
  (id, { generate }) => {
    const variants = seeds.map((seed) => ({ seed, ...generate(seed) }));

    test('gives the same variant for the same seed, and many for many', () => {
      expect(generate(7)).toEqual(generate(7));
      const prompts = new Set(variants.map(({ prompt }) => prompt.join(' ')));
      expect(prompts.size).toBeGreaterThan(150);
    });

    test('has the answer that its numbers give', () => {
      for (const { given, answer } of variants) {
        expect(Number.isFinite(answer)).toBe(true);
        expect(answer).toBeCloseTo(byHand[id](given), 10);
      }
    });

    test('accepts the answer in every form', () => {
      for (const variant of variants) {
        for (const text of formsFor(variant)) {
          expect(checkNumeric(variant, text).kind, `seed ${variant.seed}: ${text}`).toBe('right');
        }
      }
    });

    test('knows each mistake by its value, and never for the answer', () => {
      for (const variant of variants) {
        expect(variant.mistakes.length, `seed ${variant.seed}`).toBeGreaterThan(0);
        for (const { value, explanation } of variant.mistakes) {
          expect(agrees(value, variant.answer, variant.precision)).toBe(false);
          expect(checkNumeric(variant, String(value)), `seed ${variant.seed}: ${value}`).toEqual({
            kind: 'wrong',
            paragraphs: [explanation],
          });
        }
      }
    });

    test('refuses any other number, with a way to begin', () => {
      const random = new Random(1);
      for (const variant of variants) {
        const typed = random.uniform(100, 1e6);
        const verdict = checkNumeric(variant, String(typed));
        expect(verdict.kind).toBe('wrong');
        expect(verdict.paragraphs[0]).toContain(variant.solution[0]);
      }
    });

    test('works out its own numbers to the end', () => {
      for (const { prompt, solution, answer, precision } of variants) {
        for (const text of [...prompt, ...solution]) {
          expect(text).not.toMatch(/NaN|undefined|Infinity|\d{7}|\de/);
          expect(text.split('$').length % 2, text).toBe(1);
        }
        const last = solution[solution.length - 1].replaceAll(',', '');
        const written = [...last.matchAll(/−?\d+(?:\.\d+)?/g)].map(([n]) =>
          Number(n.replace('−', '-')),
        );
        expect(agrees(written[written.length - 1], answer, precision), last).toBe(true);
      }
    });
  },
);

function formsFor({ answer, precision }: NumericVariant): string[] {
  if (precision !== 'exact') return [...writtenForms(answer), answer.toPrecision(precision)];
  return [`${answer}`, ` ${answer}.0`, `${2 * answer}/2`, `${100 * answer} %`, `${answer}e0`];
}
