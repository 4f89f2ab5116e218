import type { PassPlace } from './pass.ts';
import type { PassNumbers } from './pass-numbers.ts';
import { type PassStep, parameterOf } from './pass-steps.ts';
import { computed as write } from './tex.ts';

/** Says how far a gradient's sum over the examples is, and in the end their mean. */
export function saySum({ computed }: PassPlace, step: PassStep, numbers: PassNumbers): string {
  const parameter = parameterOf(step);
  const sum = write(numbers.gradientSum(parameter).sums[step.example]);
  const { length } = computed.small.examples;
  return step.example === length - 1
    ? `the sum is ${sum}, and divided by ${length} it is the gradient, ${write(numbers.gradient(parameter))}.`
    : `the sum so far is ${sum}.`;
}
