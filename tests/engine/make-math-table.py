#!/usr/bin/python3
"""Writes math-table.json: what the functions of src/engine/math should return.

Made by Debian's python3-mpmath at 400 bits and more (`apt-get install python3-mpmath`, then
`/usr/bin/python3 tests/engine/make-math-table.py`), independently of anything in src/. Each row is
[inputs…, result, rest]: doubles as 16 hexadecimal digits of their bits; `result` is the correctly
rounded double, `rest` what must be added to it for the true value, in units of its last place
(of 2^-1074 where it is subnormal), so that an error can be stated in fractions of a unit.
"""

import json
import math
import random
import struct
from pathlib import Path

from mpmath import (cos, erf, erfc, exp, expm1, inf, isinf, ldexp, log, log1p, mp, mpf, ncdf, npdf,
                    pi, sin, tanh)

mp.prec = 1600  # sin of 1.7e308 needs the first 1024 bits of x / pi
draw = random.Random(20261123)


def bits(x):
    return struct.pack('>d', x).hex()


def to_double(v):
    """Rounds an mpf to the nearest double; v stays within the range of doubles."""
    if v == 0:
        return 0.0
    exponent = max(int(mp.floor(mp.log(abs(v), 2))), -1022) - 52
    scaled = ldexp(v, -exponent)
    nearest = mp.nint(scaled)
    return math.ldexp(float(nearest), exponent)


def row(function, *inputs):
    v = mpf(function(*(mpf(x) for x in inputs)))
    if isinf(v) or abs(v) >= mpf(2) ** 1024 * (1 - mpf(2) ** -54):
        return None
    result = to_double(v)
    rest = (v - mpf(result)) / mpf(math.ulp(result))
    return [*map(bits, inputs), bits(result), round(float(rest), 4)]


def magnitudes(low, high, count):
    """Draws numbers of either sign, evenly in their binary exponent."""
    return [draw.choice((-1, 1)) * 2.0 ** draw.uniform(low, high) for _ in range(count)]


def uniform(low, high, count):
    return [draw.uniform(low, high) for _ in range(count)]


def around(centres):
    """Yields each centre, its two neighbours and two numbers a little further off."""
    return [y for x in map(float, centres) for y in
            (math.nextafter(x, -inf), x, math.nextafter(x, inf), x * (1 - 1e-9), x * (1 + 1e-6))]


TINY = [5e-324, -5e-324, 1e-310, -2e-308, 2.2250738585072014e-308, 1e-300, -1e-100, 1e-20]
HALF_LN2 = float(log(2) / 2)
EXP_EDGES = around([k * HALF_LN2 for k in (-3, -2, -1, 1, 2, 3, 51, -51, 1417, -1417)])
ROOTS_OF_HALF = around([0.5 ** 0.5, 2 ** 0.5, 1.0, 2.0, 0.5])


def nearly_quarter_turns():
    """Yields doubles remarkably close to a multiple of pi/2, by continued fractions of 2^e/(pi/2)."""
    found = []
    for e in range(-50, 972, 14):
        ratio = ldexp(mpf(1), e) / (pi / 2)
        p0, q0, p1, q1 = 0, 1, 1, 0
        rest = ratio
        while True:
            a = int(mp.floor(rest))
            p0, q0, p1, q1 = p1, q1, a * p1 + p0, a * q1 + q0
            if q1 >= 2 ** 53:
                break
            best = q1
            rest = 1 / (rest - a)
        found.append(math.ldexp(float(best), e))
    return [x for x in found if x > 0.7]


ANGLES = (
    magnitudes(-30, 0, 25) + uniform(-7, 7, 60) + magnitudes(2, 21, 50) + magnitudes(19, 1023, 60)
    + around([k * float(pi) / 4 for k in (1, 2, 3, 4, 5, 6, 7, 8, 100, 355)])
    + around([2.0 ** 20, 2.0 ** 32, 2.0 ** 53, 1e22])
    + [float(mp.nint(k) * pi / 2) for k in (10 ** 3, 10 ** 5, 667543, 10 ** 6, 10 ** 12)]
    + [float(k) for k in (11, 22, 33, 355, 710, 103993)]
    + nearly_quarter_turns() + [1.7976931348623157e308] + TINY[:5]
)

POINTS = {
    'exp': (exp, magnitudes(-56, 2, 60) + uniform(-20, 20, 100) + uniform(-745, 709.7, 100)
            + EXP_EDGES + uniform(-745.1, -708, 25) + around([709.7827, -708.3964, -745.1]) + TINY),
    'expm1': (expm1, magnitudes(-56, 2, 100) + uniform(-2, 2, 80) + uniform(-45, 45, 80)
              + uniform(40, 709.7, 20) + EXP_EDGES[:-10] + around([40, -37, -40]) + TINY),
    'log': (log, [abs(x) for x in magnitudes(-1074, 1023, 80)] + uniform(0.5, 2, 100)
            + [1 + x for x in magnitudes(-52, -3, 60)] + ROOTS_OF_HALF
            + [abs(x) for x in TINY] + [1.7976931348623157e308]),
    'log1p': (log1p, magnitudes(-56, -1, 100) + uniform(-0.999, 3, 100)
              + [abs(x) for x in magnitudes(0, 1023, 40)] + [x - 1 for x in ROOTS_OF_HALF if x != 1]
              + around([-0.29, 0.41]) + [-1 + 2.0 ** -k for k in range(5, 54, 6)] + TINY),
    'tanh': (tanh, magnitudes(-30, 5, 120) + uniform(-1.2, 1.2, 100) + uniform(-22, 22, 60)
             + around([0.8, -0.8, 20, 19]) + TINY),
    'sigmoid': (lambda x: 1 / (1 + exp(-x)), magnitudes(-40, 4, 60) + uniform(-40, 40, 100)
                + uniform(-745, -30, 40) + TINY),
    'softplus': (lambda x: log1p(exp(x)), magnitudes(-40, 4, 60) + uniform(-40, 40, 100)
                 + uniform(-745, 700, 40) + TINY),
    'sin': (sin, ANGLES),
    'cos': (cos, ANGLES),
    'erf': (erf, magnitudes(-30, 2.5, 80) + uniform(-1.2, 1.2, 80) + around([0.5, -0.5, 5.9]) + TINY),
    'erfc': (erfc, magnitudes(-30, -1, 30) + uniform(-1, 1, 80) + uniform(0.45, 6, 80)
             + uniform(-6, 26.5, 60) + around([0.5, -0.5, 26.5]) + uniform(26.5, 27.2, 15) + TINY[:4]),
    'normalDensity': (npdf, uniform(-5, 5, 60) + uniform(-38.5, 38.5, 60) + TINY[:4]),
    'normalCumulative': (ncdf, uniform(-5, 5, 100) + uniform(-37.5, 0, 80)
                         + around([2 ** -0.5, -(2 ** -0.5)]) + uniform(-38.4, -37.5, 15) + TINY[:4]),
}


def power_points():
    for _ in range(150):  # results spread over the whole range of doubles
        x = 2.0 ** draw.uniform(-1022, 1023)
        yield x, draw.uniform(-1020, 1020) / math.log2(x)
    for _ in range(100):  # bases near 1, exponents large
        x = 1 + draw.choice((-1, 1)) * 2.0 ** draw.uniform(-50, -2)
        yield x, draw.uniform(-1020, 1020) / math.log2(x)
    for _ in range(80):
        yield draw.uniform(0.01, 20), draw.uniform(-8, 8)
    for _ in range(30):
        yield -draw.uniform(0.01, 20), float(draw.randint(-30, 30))
    for x in (0.9, 0.999, 0.7071067811865476, 1.4142135623730951, 3.0, 10.0, 5e-324, 1e-310):
        for y in (2.0, 0.5, -1.0, 3.0, 1 / 3, 1e-5, 20.0):
            yield x, y
    for _ in range(60):  # results near the ends of the range from bases near the root of 2 or 1/2
        x = draw.choice((draw.uniform(0.7072, 0.75), draw.uniform(1.35, 1.4142)))
        yield x, draw.choice((-1, 1)) * draw.uniform(900, 1020) / math.log2(x)
    for _ in range(20):  # subnormal results
        x = draw.uniform(2, 100)
        yield x, draw.uniform(-1073, -1023) / math.log2(x)


def real_power(x, y):
    return x ** int(y) if y == int(y) else x ** y


table = {name: [row(f, x) for x in points] for name, (f, points) in POINTS.items()}
table['power'] = [row(real_power, x, y) for x, y in power_points()]
lines = []
for name, rows in table.items():
    body = ',\n'.join(json.dumps(r, separators=(',', ':')) for r in rows if r is not None)
    lines.append(f'"{name}":[\n{body}\n]')
Path(__file__).with_name('math-table.json').write_text('{' + ',\n'.join(lines) + '}\n')
