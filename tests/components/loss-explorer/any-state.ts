import fc from 'fast-check';
import type { LossState } from '../../../components/figures/loss-explorer/loss-state.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((x) => x + 0);

const entrywise = fc
  .record({
    loss: fc.constantFrom(
      'half-squared-error' as const,
      'sum-squared-error' as const,
      'mean-squared-error' as const,
      'binary-cross-entropy' as const,
    ),
    other: fc.constantFrom(
      undefined,
      'binary-cross-entropy' as const,
      'sum-squared-error' as const,
    ),
    against: fc.constantFrom('prediction' as const, 'logit' as const),
    outputs: fc.constantFrom(1, 2),
  })
  .chain(({ outputs, ...rest }) => {
    const binary = [rest.loss, rest.other].includes('binary-cross-entropy');
    const value =
      rest.against === 'logit' ? number(-8, 8) : binary ? number(0.001, 0.999) : number(-1, 2);
    return fc.record({
      loss: fc.constant(rest.loss),
      other: fc.constant(rest.other),
      against: fc.constant(rest.against),
      values: fc.array(value, { minLength: outputs, maxLength: outputs }),
      targets: fc.array(number(0, 1), { minLength: outputs, maxLength: outputs }),
      moved: fc.integer({ min: 0, max: outputs - 1 }),
    });
  });

const classes = fc.record({
  loss: fc.constant('cross-entropy' as const),
  other: fc.constant(undefined),
  against: fc.constant('logit' as const),
  values: fc.array(number(-8, 8), { minLength: 3, maxLength: 3 }),
  targets: fc.constantFrom([1, 0, 0], [0, 1, 0], [0, 0, 1]),
  moved: fc.integer({ min: 0, max: 2 }),
});

/** Any state that the controls of the loss explorer can reach. */
export const anyState: fc.Arbitrary<LossState> = fc.oneof(entrywise, classes);
