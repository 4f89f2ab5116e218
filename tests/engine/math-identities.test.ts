import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as math from '../../src/engine/math/index.ts';
import { unit, unitsApart } from './units-in-last-place.ts';

const { cos, erf, erfc, exp, expm1, log, log1p, normalCumulative, normalDensity } = math;
const { power, sigmoid, sin, softplus, tanh } = math;

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyDouble = fc.double({ noNaN: true });

test.each([
  ['tanh', tanh],
  ['sin', sin],
  ['erf', erf],
])('%s is odd to the bit', (_, f) => {
  fc.assert(fc.property(anyDouble, (x) => Object.is(f(-x), -f(x))));
});

test('cos and the normal density are even to the bit', () => {
  fc.assert(fc.property(anyDouble, (x) => Object.is(cos(-x), cos(x))));
  fc.assert(fc.property(anyDouble, (x) => Object.is(normalDensity(-x), normalDensity(x))));
});

test('exp and log increase', () => {
  const step = (x: number) => 4 * unit(Math.max(Math.abs(x), 1));
  fc.assert(fc.property(between(-700, 700), (x) => exp(x) < exp(x + step(x))));
  fc.assert(fc.property(between(1e-300, 1e300), (x) => log(x) <= log(x + 4 * unit(x))));
});

test('sin² + cos² = 1', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      const sum = sin(x) * sin(x) + cos(x) * cos(x);
      return unitsApart(sum, 1) <= 2;
    }),
  );
});

test('log undoes exp, log1p undoes expm1', () => {
  fc.assert(fc.property(between(-700, 700), (x) => Math.abs(log(exp(x)) - x) <= unit(x) + 3e-16));
  fc.assert(fc.property(between(-1e-3, 1e-3), (x) => Math.abs(log1p(expm1(x)) - x) <= 4 * unit(x)));
});

test('power agrees with products, square roots and reciprocals', () => {
  fc.assert(
    fc.property(between(1e-100, 1e100), (x) => {
      expect(unitsApart(power(x, 2), x * x)).toBeLessThanOrEqual(1);
      expect(unitsApart(power(x, 0.5), Math.sqrt(x))).toBeLessThanOrEqual(1);
      expect(unitsApart(power(x, -1), 1 / x)).toBeLessThanOrEqual(1);
      expect(power(x, 1)).toBe(x);
    }),
  );
});

test('whole powers that a double can hold are exact', () => {
  for (let base = 2; base <= 40; base++)
    for (let product = base, n = 1; product < 2 ** 53; product *= base, n++) {
      expect(power(base, n)).toBe(product);
      expect(power(-base, n)).toBe(n % 2 ? -product : product);
    }
  for (let n = -1074; n < 1024; n++) expect(power(2, n)).toBe(2 ** n);
});

test('complements add up to 1', () => {
  fc.assert(fc.property(between(-30, 30), (x) => unitsApart(erf(x) + erfc(x), 1) <= 2));
  fc.assert(fc.property(anyDouble, (x) => unitsApart(sigmoid(x) + sigmoid(-x), 1) <= 2));
  fc.assert(
    fc.property(anyDouble, (x) => unitsApart(normalCumulative(x) + normalCumulative(-x), 1) <= 2),
  );
});

test('softplus(x) − softplus(−x) = x', () => {
  fc.assert(
    fc.property(between(-700, 700), (x) => {
      const difference = softplus(x) - softplus(-x);
      return Math.abs(difference - x) <= 4 * unit(Math.max(Math.abs(x), 1));
    }),
  );
});
