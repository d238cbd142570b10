"""Writes indexing.json: how NumPy rearranges the elements 0, 1, 2, … of an array.

Run with: python3 indexing.py    (made with Python 3.11.7 and NumPy 2.4.6)
"""

import json
from pathlib import Path

import numpy as np
from seeded import random_shape

random = np.random.default_rng(20250104)


def case(kind, shape, numbers, result, axis=0):
    return {
        "kind": kind, "shape": shape, "numbers": [int(n) for n in numbers], "axis": axis,
        "result": {"shape": result.shape, "elements": result.ravel().tolist()},
    }


def counted(shape):
    return np.arange(int(np.prod(shape))).reshape(shape)


cases = []
for _ in range(45):
    shape = random_shape(random)
    x = counted(shape)
    axes = random.permutation(len(shape))
    cases.append(case("transposed", shape, axes, x.transpose(axes)))
    cases.append(case("reversed", shape, [], x.T))
for _ in range(60):
    shape = random_shape(random, ranks=(1, 5))
    x = counted(shape)
    axis = int(random.integers(0, len(shape)))
    ends = np.sort(random.integers(0, shape[axis] + 1, 2))
    part = x[(slice(None),) * axis + (slice(*ends),)]
    cases.append(case("range", shape, ends, part, axis))
    if shape[0] > 0:
        row = int(random.integers(0, shape[0]))
        cases.append(case("row", shape, [row], x[row]))
        rows = random.integers(0, shape[0], random.integers(0, 7))
        cases.append(case("rows", shape, rows, x[rows]))
for _ in range(25):
    shape = random_shape(random, empty=0)
    divisors = [n for n in range(1, 61) if np.prod(shape) % n == 0]
    known = random.choice(divisors)
    target = [[known, -1], [-1, known], [-1], [1, known, -1]][random.integers(0, 4)]
    cases.append(case("reshaped", shape, target, counted(shape).reshape(target)))

path = Path(__file__).with_name("indexing.json")
path.write_text("[\n" + ",\n".join(json.dumps(one) for one in cases) + "\n]\n")
