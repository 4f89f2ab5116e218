import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  axisOf,
  curvesOf,
  heightsOf,
  numbersOf,
  recordLoss,
} from '../../../components/figures/loss-explorer/loss-model.ts';
import {
  FIRST_STATE,
  type LossState,
  spanOf,
  withAgainst,
  withClass,
  withLoss,
  withOther,
  withOutputs,
  withTarget,
  withValue,
} from '../../../components/figures/loss-explorer/loss-state.ts';
import { gradientCheck } from '../../../src/engine/gradient-check.ts';
import { anyState } from './any-state.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** The loss as the chapter writes it down, from probabilities or plain predictions. */
function byHand({ loss, against, values, targets }: LossState): number {
  const powers = values.map(Math.exp);
  const a =
    against === 'prediction'
      ? values
      : values.map((z, j) => (loss === 'cross-entropy' ? powers[j] / sum(powers) : sigmoid(z)));
  const m = a.length;
  const squares = sum(a.map((each, j) => (each - targets[j]) ** 2));
  switch (loss) {
    case 'half-squared-error':
      return squares / 2;
    case 'sum-squared-error':
      return squares;
    case 'mean-squared-error':
      return squares / m;
    case 'binary-cross-entropy':
      return sum(
        a.map((p, j) => (-targets[j] * Math.log(p) - (1 - targets[j]) * Math.log(1 - p)) / m),
      );
    case 'cross-entropy':
      return -sum(a.map((p, j) => targets[j] * Math.log(p)));
  }
}

test('every loss is what its formula says', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(numbersOf(state).loss).toBeCloseTo(byHand(state), 9);
    }),
  );
});

test('every slope is that of a central difference, and of the drawn curve', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const recorded = recordLoss(state);
      for (const { distance } of gradientCheck(recorded.loss, [recorded.values])) {
        expect(distance).toBeLessThan(1e-4);
      }
      const { loss, outputs } = numbersOf(state);
      const { lossAt, slopeAt } = curvesOf(state);
      const x = state.values[state.moved];
      expect(lossAt(x)).toBe(loss);
      expect(slopeAt(x)).toBe(outputs[state.moved].slope);
    }),
  );
});

test('residuals are prediction minus target, and probabilities of classes sum to 1', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { outputs } = numbersOf(state);
      for (const { residual, prediction, target } of outputs) {
        expect(residual).toBe(prediction - target);
      }
      if (state.loss !== 'cross-entropy') return;
      expect(sum(outputs.map(({ prediction }) => prediction))).toBeCloseTo(1, 12);
      expect(sum(outputs.map(({ slope }) => slope))).toBeCloseTo(0, 12);
    }),
  );
});

test('a plot has room for its curve, or is cut at its highest', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const [low, high] = axisOf(state);
      expect(spanOf(state)[0]).toBeGreaterThanOrEqual(low);
      expect(spanOf(state)[1]).toBeLessThanOrEqual(high);
      const [bottom, top] = heightsOf(state, 'loss');
      const { loss } = numbersOf(state);
      expect(bottom).toBe(0);
      expect(loss <= top || top === 8).toBe(true);
    }),
  );
});

describe('what the controls do', () => {
  test('seen against the logit, the predictions are the same', () => {
    const state = withOther(FIRST_STATE, 'binary-cross-entropy');
    const turned = withAgainst(state, 'logit');
    expect(turned.values[0]).toBeCloseTo(Math.log(0.2 / 0.8), 3);
    expect(withAgainst(turned, 'prediction').values[0]).toBeCloseTo(0.2, 3);
  });

  test('every way leads to a state with a finite loss', () => {
    const edits = fc.array(
      fc.oneof(
        fc.constantFrom(
          (state: LossState) => withLoss(state, 'cross-entropy'),
          (state: LossState) => withLoss(state, 'binary-cross-entropy'),
          (state: LossState) => withLoss(state, 'mean-squared-error'),
          (state: LossState) => withOther(state, 'binary-cross-entropy'),
          (state: LossState) => withOther(state, undefined),
          (state: LossState) => withAgainst(state, 'logit'),
          (state: LossState) => withAgainst(state, 'prediction'),
          (state: LossState) => withOutputs(state, 1),
          (state: LossState) => withOutputs(state, 2),
        ),
        fc
          .double({ min: -1e3, max: 1e3, noNaN: true })
          .map((to) => (state: LossState) => withValue(state, 0, to)),
        fc.constantFrom(0, 0.3, 1).map((to) => (state: LossState) => {
          return state.loss === 'cross-entropy' ? withClass(state, 2) : withTarget(state, 0, to);
        }),
      ),
    );
    fc.assert(
      fc.property(edits, (steps) => {
        const state = steps.reduce((now, step) => step(now), FIRST_STATE);
        const [low, high] = spanOf(state);
        for (const value of state.values) {
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        }
        expect(state.targets).toHaveLength(state.values.length);
        const { loss, outputs } = numbersOf(state);
        expect(Number.isFinite(loss)).toBe(true);
        expect(outputs.every(({ slope }) => Number.isFinite(slope))).toBe(true);
      }),
    );
  });
});
