import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBatch } from '../../../components/figures/batch-product/batch-link.ts';
import {
  batchEquation,
  type ChosenCell,
  cellTex,
  FIRST_BATCH,
  FIRST_CELL,
  hasCell,
  nearestCell,
  sayCell,
} from '../../../components/figures/batch-product/batch-model.ts';
import { typeset } from '../../../components/notation/typeset.ts';
import { computeNetwork } from '../../../components/parts/small-network/compute-network.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import { randomNetwork } from '../../engine/solve/random-network.ts';

const anyCell = fc.record({
  layer: fc.integer({ min: 1, max: 4 }),
  example: fc.nat(7),
  neuron: fc.nat(5),
});

describe('the chosen cell', () => {
  const computed = computeNetwork(FIRST_BATCH);
  const cell: ChosenCell = { layer: 1, example: 2, neuron: 1 };

  test('is marked with the row, the column and the bias that make it, and nothing else', () => {
    const marked = batchEquation(computed, cell).map(({ rows }) =>
      rows.map((row) => row.map(({ current }) => Number(current))),
    );
    expect(marked).toEqual([
      [
        [0, 0],
        [0, 0],
        [1, 1],
      ],
      [
        [0, 1],
        [0, 1],
      ],
      [[0, 1]],
      [
        [0, 0],
        [0, 0],
        [0, 1],
      ],
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ]);
  });

  test('is what its row times its column plus bias is', () => {
    // 0.25 · 0.5 + 0.3 · 0.5 + 0.35, by hand.
    expect(sayCell(computed, cell)).toContain('is 0.625000');
    expect(batchEquation(computed, cell)[3].rows[2][1].text).toBe('0.6250');
    expect(cellTex(computed, cell)).toContain('\\zof{3}{1}{2}');
  });

  test('is one of the network, whatever is changed, and can be written', () => {
    fc.assert(
      fc.property(randomNetwork, anyCell, (network, wanted) => {
        const nearest = nearestCell(network, wanted);
        expect(hasCell(network, nearest)).toBe(true);
        if (hasCell(network, wanted)) expect(nearest).toEqual(wanted);
        const all = computeNetwork(network);
        expect(() => typeset(cellTex(all, nearest), true)).not.toThrow();
        expect(sayCell(all, nearest)).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 30 },
    );
  });
});

test('a link is read whole or refused in words', () => {
  const state = { network: FIRST_BATCH, cell: FIRST_CELL };
  expect(readBatch(state)).toEqual(state);
  for (const cell of [
    null,
    {},
    { ...FIRST_CELL, layer: 0 },
    { ...FIRST_CELL, example: 3 },
    { ...FIRST_CELL, neuron: 0.5 },
  ]) {
    expect(() => readBatch({ ...state, cell })).toThrow(LinkError);
  }
  expect(() => readBatch(null)).toThrow(LinkError);
});
