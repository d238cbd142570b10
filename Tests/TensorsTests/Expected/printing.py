"""Writes printing.json: arrays of many kinds and what numpy.array2string makes of them.

Run with: python3 printing.py    (made with Python 3.11.7 and NumPy 2.4.6)

An array is given by its type, its shape and a short cycle of elements that is repeated until the
shape is full. Floats are their shortest digits, so they read back exactly.
"""

import json
import math
from pathlib import Path

import numpy as np

random = np.random.default_rng(20250101)
np.seterr(over="ignore")


def random_shape():
    """Ranks 0 to 4, empty arrays, rows that wrap, sizes on both sides of 1,000."""
    kind = random.integers(0, 10)
    if kind == 0:
        return ()
    if kind < 4:
        return (int(random.integers(1, 30)),)
    if kind == 4:
        return (int(random.integers(1001, 1006)),)
    if kind < 7:
        return tuple(int(n) for n in random.integers(1, [5, 20]))
    if kind == 7:
        return tuple(int(n) for n in random.integers(1, 5, 3))
    if kind == 8:
        return tuple(int(n) for n in random.integers(0, 4, random.integers(1, 5)))
    while True:
        shape = tuple(int(n) for n in random.choice([1, 2, 3, 6, 7, 40], random.integers(2, 5)))
        if 1000 < math.prod(shape) < 20000 and math.prod(min(n, 6) for n in shape) < 300:
            return shape


def with_specials(values):
    """Now and then puts NaN and infinities among the values."""
    if random.random() < 0.8:
        return values
    specials = random.choice([np.nan, np.inf, -np.inf], 2)
    return np.where(random.random(values.shape) < 0.4, random.choice(specials, values.shape), values)


FLOATS = [
    lambda n: random.standard_normal(n),
    lambda n: random.standard_normal(n) * 10.0 ** random.integers(-9, 10),
    lambda n: 10.0 ** random.uniform(-300, 300, n) * random.choice([-1, 1], n),
    lambda n: 10.0 ** random.uniform(-4.2, -0.8, n),
    lambda n: random.integers(-1000, 1000, n).astype(float),
    lambda n: random.integers(0, 400, n) / 4,
    lambda n: np.round(random.standard_normal(n), random.integers(0, 9)),
    lambda n: (random.integers(0, 10**6, n) + 0.5) / 2.0 ** random.integers(0, 9),
    lambda n: 2.0 ** random.integers(-40, 40, n),
    lambda n: random.integers(0, 2**20, n) * 5e-324,
    lambda n: random.choice([0.0, -0.0, 0.1, 1 / 3, 1e-4, 999.5, 1e6, 1e8], n),
]


def float64(n):
    return with_specials(FLOATS[random.integers(len(FLOATS))](n))


def float32(n):
    return float64(n).astype(np.float32)


def int64(n):
    return random.integers(-(2**63), 2**63 - 1, n) >> random.integers(0, 64)


def boolean(n):
    return random.random(n) < random.choice([0, 0.5, 1])


CHOSEN = [
    (np.float64, [0.57444252, 0.66818777, 0.75026011]),
    (np.float64, [2.0]),
    (np.float64, [1e8]),
    (np.float64, [99999999.0]),
    (np.float64, [99999999.5]),
    (np.float64, [0.0001, 0.1]),
    (np.float64, [0.0001, 0.1000001]),
    (np.float64, [9.9999e-5]),
    (np.float64, [1e-5, 100]),
    (np.float64, [1.0, 1000.0]),
    (np.float64, [1.0, 1000.0000001]),
    (np.float64, [0.0, -0.0]),
    (np.float64, [5e-324, 1.2345e-300]),
    (np.float64, [1.7976931348623157e308, -1.0]),
    (np.float64, [1e300, 1e-300]),
    (np.float64, [0.000244140625, 0.000732421875]),
    (np.float64, [0.123456785, 0.123456775, 0.1234567850000001]),
    (np.float64, [0.999999995, 9.99999999999]),
    (np.float64, [9.999999999e9, 1.0]),
    (np.float64, [np.nan]),
    (np.float64, [np.inf]),
    (np.float64, [-np.inf, np.nan]),
    (np.float64, [np.inf, 1.0]),
    (np.float64, [-np.inf, 0.5, 1e-7]),
    (np.float64, [np.nan, 123456.0]),
    (np.float32, [1e6]),
    (np.float32, [999999.9]),
    (np.float32, [123456.7, 0.1]),
    (np.float32, [1e-4]),
    (np.float32, [1e-45, 3.4028235e38]),
    (np.float32, [2.0**90, 4.1538375e34]),
    (np.float32, [-(2.0**90), 0.0]),
    (np.float32, [0.1, 0.2, 0.3]),
    (np.int64, [-(2**63), 2**63 - 1]),
    (np.int64, [0]),
    (np.int64, [-1, 10]),
    (np.bool_, [True]),
    (np.bool_, [False, True]),
]


def text(value):
    return str(value) if value.dtype != np.float64 else repr(float(value))


def case(cycle, shape):
    array = np.resize(cycle, shape)
    return {
        "type": str(array.dtype),
        "shape": shape,
        "cycle": [text(value) for value in cycle],
        "text": np.array2string(array),
    }


cases = []
for dtype, values in CHOSEN:
    cases.append(case(np.array(values, dtype), (len(values),)))
    cases.append(case(np.array(values[:1], dtype), ()))
cases.append(case(np.array([1, 2.5, 3]), (1000,)))
cases.append(case(np.array([1, 2.5, 3]), (1001,)))
cases.append(case(np.array([True, False]), (25, 40)))
for shape in [(0,), (0, 3), (2, 0, 4)]:
    for dtype in [np.float64, np.float32, np.int64, np.bool_]:
        cases.append(case(np.zeros(1, dtype), shape))
for index in range(340):
    kind = [float64, float64, float32, float32, int64, boolean][index % 6]
    shape = random_shape()
    size = min(math.prod(shape), int(random.integers(1, 20)))
    cases.append(case(kind(max(1, size)), shape))

path = Path(__file__).with_name("printing.json")
path.write_text("[\n" + ",\n".join(json.dumps(one) for one in cases) + "\n]\n")
