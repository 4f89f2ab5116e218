#!/usr/bin/python3
"""Computes the coefficients in src/engine/math/erfc-coefficients.ts.

Run with Debian's python3-mpmath (`apt-get install python3-mpmath`); prints the array.
(1 + 2x) exp(x^2) erfc(x) - 1 is smooth and nearly flat from 1/2 to infinity. With
t = (x - 7/2)/(x + 7/2), which maps that to -3/4 .. 1, it is fitted up to x = 28, where erfc
vanishes, by Chebyshev interpolation; the coefficients are those of the powers of t.
"""

from mpmath import chebyfit, erfc, exp, log, mp, mpf, nstr

mp.dps = 60
K = mpf(7) / 2


def scaled_erfc(t):
    x = K * (1 + t) / (1 - t)
    return (1 + 2 * x) * exp(x * x) * erfc(x) - 1


low, high = ((x - K) / (x + K) for x in (mpf(1) / 2, mpf(28)))
coefficients, error = chebyfit(scaled_erfc, [low, high], 22, error=True)
for coefficient in reversed(coefficients):
    print(f'  {float(coefficient)!r},')
