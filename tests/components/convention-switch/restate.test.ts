import { describe, expect, test } from 'vitest';
import {
  BOOK,
  type Conventions,
  LAYOUTS,
  LOSSES,
  readConventions,
  SIGNS,
} from '../../../components/figures/convention-switch/conventions.ts';
import {
  FORMULA_NAMES,
  formulaLatex,
  variantOf,
} from '../../../components/figures/convention-switch/formulas.ts';
import { liveValues } from '../../../components/figures/convention-switch/live-values.ts';
import { restate } from '../../../components/figures/convention-switch/restate.ts';
import { renderFormula } from '../../../components/notation/render-formula.ts';
import { FIRST_NETWORK as network } from '../../../components/parts/small-network/small-network.ts';
import { solve } from '../../../src/engine/solve/index.ts';

type Matrix = readonly (readonly number[])[];

const all: Conventions[] = LOSSES.flatMap(({ value: loss }) =>
  LAYOUTS.flatMap(({ value: layout }) => SIGNS.map(({ value: sign }) => ({ loss, layout, sign }))),
);

const transpose = (m: Matrix) => m[0].map((_, k) => m.map((row) => row[k]));
const times = (a: Matrix, b: Matrix) =>
  a.map((row) => transpose(b).map((column) => row.reduce((sum, x, k) => sum + x * column[k], 0)));
const entrywise = (a: Matrix, b: Matrix, of: (x: number, y: number) => number) =>
  a.map((row, i) => row.map((x, k) => of(x, b[i][k])));

function expectClose(a: Matrix, b: Matrix) {
  expect(a.length).toBe(b.length);
  a.flat().forEach((x, i) => {
    expect(x).toBeCloseTo(b.flat()[i], 12);
  });
}

/** The equations of each layout as they are printed, for one example; the batch is n = 1. */
const LAYOUT = {
  rows: {
    vector: (v: readonly number[]): Matrix => [v],
    forward: (A: Matrix, W: Matrix) => times(A, transpose(W)),
    back: (d: Matrix, W: Matrix) => times(d, W),
    gradient: (d: Matrix, A: Matrix) => times(transpose(d), A),
  },
  stored: {
    vector: (v: readonly number[]): Matrix => [v],
    forward: (A: Matrix, W: Matrix) => times(A, W),
    back: (d: Matrix, W: Matrix) => times(d, transpose(W)),
    gradient: (d: Matrix, A: Matrix) => times(transpose(A), d),
  },
  columns: {
    vector: (v: readonly number[]): Matrix => v.map((x) => [x]),
    forward: (A: Matrix, W: Matrix) => times(W, A),
    back: (d: Matrix, W: Matrix) => times(transpose(W), d),
    gradient: (d: Matrix, A: Matrix) => times(d, transpose(A)),
  },
};

const FACTOR = { half: 1, sum: 2, mean: 2 / 2 };

describe.each(all.map((c) => [`${c.loss}, ${c.layout}, ${c.sign}`, c] as const))('%s', (_, c) => {
  const { layers, lossBefore } = restate(network, c);
  const [hidden, output] = layers;
  const { input, target } = network.examples[0];
  const { vector, forward, back, gradient } = LAYOUT[c.layout];
  const sign = c.sign === 'descent' ? -1 : 1;
  const slopes = (a: readonly number[]) => vector(a.map((x) => x * (1 - x)));

  test('the equations as printed give the numbers as printed', () => {
    const plus = (x: number, y: number) => x + y;
    const product = (x: number, y: number) => x * y;
    const layer = (previous: readonly number[], { before }: typeof hidden) =>
      entrywise(forward(vector(previous), before.weights), vector(before.biases), plus);
    expectClose(layer(input, hidden), vector(hidden.preActivation));
    expectClose(layer(hidden.activation, output), vector(output.preActivation));

    const residual = output.activation.map((a, j) => FACTOR[c.loss] * sign * (a - target[j]));
    const outputDelta = entrywise(vector(residual), slopes(output.activation), product);
    expectClose(outputDelta, vector(output.delta));
    const hiddenDelta = entrywise(
      back(outputDelta, output.before.weights),
      slopes(hidden.activation),
      product,
    );
    expectClose(hiddenDelta, vector(hidden.delta));

    for (const [layerOf, previous] of [
      [hidden, input],
      [output, hidden.activation],
    ] as const) {
      const found = gradient(vector(layerOf.delta), vector(previous));
      expectClose(
        found.map((row) => row.map((x) => sign * x)),
        layerOf.gradient.weights,
      );
      expectClose([layerOf.delta.map((x) => sign * x)], [layerOf.gradient.biases]);
      // Added or subtracted, the weights after the update are the same.
      const moved = (w: number, g: number) => w - network.learningRate * g;
      expectClose(
        entrywise(layerOf.before.weights, layerOf.gradient.weights, moved),
        layerOf.after.weights,
      );
    }
    const squares = output.activation.reduce((sum, a, j) => sum + (a - target[j]) ** 2, 0);
    expect(lossBefore).toBeCloseTo({ half: 0.5, sum: 1, mean: 0.5 }[c.loss] * squares, 12);
  });

  test('every formula is typeset, and every slot has its number', () => {
    const values = liveValues(network, restate(network, c), c);
    for (const name of FORMULA_NAMES) {
      const html = renderFormula(formulaLatex(name, c));
      expect(html).not.toContain('katex-error');
      for (const [, slot] of html.matchAll(/data-value="([\w-]+)"/g)) {
        expect(values[slot], slot).toMatch(/^\(?−?\d/);
      }
    }
  });
});

test('conventions that share a variant share its formula', () => {
  const seen = new Map<string, string>();
  for (const conventions of all) {
    for (const name of FORMULA_NAMES) {
      const variant = variantOf(name, conventions);
      const latex = formulaLatex(name, conventions);
      expect(seen.get(variant) ?? latex).toBe(latex);
      seen.set(variant, latex);
    }
  }
});

test('the book’s own are those of the engine', () => {
  const { layers, lossAfter } = restate(network, BOOK);
  const solution = solve(network);
  expect(layers.map(({ delta }) => delta)).toEqual(
    solution.examples[0].layers.map(({ delta }) => delta),
  );
  expect(layers.map(({ after }) => after)).toEqual(solution.updated);
  expect(lossAfter).toBe(solution.lossAfter);
});

test('what the page says of factor and sign is so', () => {
  const after = (c: Partial<Conventions>, rate = network.learningRate) =>
    restate({ ...network, learningRate: rate }, { ...BOOK, ...c }).layers.map((l) => l.after);
  expect(after({ sign: 'descent' })).toEqual(after({}));
  expect(after({ loss: 'mean' })).toEqual(after({}));
  expect(after({ loss: 'sum' }, network.learningRate / 2)).toEqual(after({}));
});

test('only conventions that are offered are read', () => {
  expect(readConventions({ ...BOOK, more: 1 })).toEqual(BOOK);
  for (const data of [null, 3, {}, { ...BOOK, loss: 'third' }, { ...BOOK, sign: undefined }]) {
    expect(() => readConventions(data)).toThrow();
  }
});
