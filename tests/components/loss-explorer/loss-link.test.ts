import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeLoss } from '../../../components/figures/loss-explorer/loss-link.ts';
import { FIRST_STATE } from '../../../components/figures/loss-explorer/loss-state.ts';
import { readLoss } from '../../../components/figures/loss-explorer/read-loss.ts';
import { formulasOf, say } from '../../../components/figures/loss-explorer/words.ts';
import { LinkError, readStateLink, writeStateLink } from '../../../src/reader/state-link.ts';
import { anyState } from './any-state.ts';

describe('a link', () => {
  test('carries every state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const linked = { state, epsilon: 1e-3 };
        const link = writeStateLink('loss-explorer', writeLoss(linked));
        expect(readStateLink(link, 'loss-explorer', readLoss)).toEqual({ state: linked });
      }),
    );
  });

  const plain = writeLoss({ state: FIRST_STATE, epsilon: 1e-5 });
  const classes = {
    loss: 'cross-entropy',
    other: null,
    against: 'logit',
    values: [0, 1, 2],
    targets: [0, 1, 0],
    moved: 0,
    epsilon: 1e-5,
  };

  test.each([
    ['nothing', null],
    ['no ε', { ...plain, epsilon: 0 }],
    ['no loss', { ...plain, loss: 'constructor' }],
    ['neither prediction nor logit', { ...plain, against: 'both' }],
    ['a value out of range', { ...plain, values: [3] }],
    ['a target out of range', { ...plain, targets: [2] }],
    ['too few targets', { ...plain, targets: [] }],
    ['three outputs', { ...plain, values: [0, 0, 0], targets: [0, 0, 0] }],
    ['a certain probability', { ...plain, loss: 'binary-cross-entropy', values: [1] }],
    ['an output that is not there', { ...plain, moved: 1 }],
    ['half an output', { ...plain, moved: 0.5 }],
    ['classes beside squares', { ...plain, other: 'cross-entropy' }],
    ['two right classes', { ...classes, targets: [1, 1, 0] }],
    ['a half-right class', { ...classes, targets: [1, 0.5, 0] }],
    ['two classes', { ...classes, values: [0, 1], targets: [0, 1] }],
    ['classes against probabilities', { ...classes, against: 'prediction' }],
  ])('that says %s is refused', (_, data) => {
    expect(() => readLoss(data)).toThrow(LinkError);
  });
});

describe('the words', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  test('give prediction, residual, loss, slope and the way down', () => {
    expect(plain(say(FIRST_STATE))).toBe(
      'The prediction is a = 0.200; the target is y = 1, the residual −0.800. Half squared error: loss 0.320, slope −0.800, so raise a.',
    );
  });

  test('say where a slope is flat, and compare', () => {
    const text = plain(
      say({
        ...FIRST_STATE,
        against: 'logit',
        values: [-6],
        other: 'binary-cross-entropy',
      }),
    );
    expect(text).toContain('The logit z = −6.000 gives the prediction a = 0.002');
    expect(text).toContain('nearly flat, though it says raise z');
    expect(text).toContain('Binary cross-entropy: loss 6.002, slope −0.998, so raise z.');
  });

  test('never break a formula', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { loss, slope } = formulasOf(state);
        for (const text of [loss, slope]) expect(text).toMatch(/^\$[^$]+\$$/);
        expect(say(state)).not.toMatch(/undefined|NaN/);
      }),
    );
  });
});
