import { expect, test } from 'vitest';
import {
  CORNERS,
  network,
  passageOf,
} from '../../../components/figures/folded-plane/xor-by-hand.ts';

/** Goodfellow et al. (2016), section 6.1: ORACLES.md, 9. */
test('the printed weights compute XOR', () => {
  expect(passageOf(CORNERS).map(({ output }) => output)).toEqual([0, 1, 1, 0]);
  expect(network.parameterCount).toBe(9);
});

test('the hidden layer lays (0, 1) and (1, 0) on one point', () => {
  expect(passageOf(CORNERS).map(({ hidden }) => hidden)).toEqual([
    [0, 0],
    [1, 0],
    [1, 0],
    [2, 1],
  ]);
  expect(passageOf([[0, 0]])[0].preActivation).toEqual([0, -1]);
});
