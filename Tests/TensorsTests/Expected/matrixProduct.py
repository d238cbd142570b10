"""Writes matrixProduct.json: products that NumPy's dot computes.

Run with: python3 matrixProduct.py    (made with Python 3.11.7 and NumPy 2.4.6)

The 32-bit products are computed in 64 bits and rounded, so that they are the true ones.
"""

import json
from pathlib import Path

import numpy as np
from seeded import seeded, text

random = np.random.default_rng(20250105)


FORMS = [
    "matrix matrix",
    "transposed matrix",
    "matrix transposed",
    "vector matrix",
    "matrix vector",
    "vector vector",
]


def case(seed, form, dtype, rows, depth, columns):
    left, right = form.split()
    a = {"matrix": (rows, depth), "transposed": (depth, rows), "vector": (depth,)}[left]
    b = {"matrix": (depth, columns), "transposed": (columns, depth), "vector": (depth,)}[right]
    x = seeded(seed, a, dtype, "uniform").astype(np.float64)
    y = seeded(seed + 1000, b, dtype, "uniform").astype(np.float64)
    z = np.dot(x.T if left == "transposed" else x, y.T if right == "transposed" else y)
    return {
        "form": form, "type": dtype, "seed": seed, "a": a, "b": b,
        "shape": z.shape, "result": text(z.astype(dtype)),
    }


cases = []
for seed in range(72):
    rows, columns = (int(n) for n in random.choice([0, 1, 2, 5, 6, 7, 11], 2, p=[0.04] + [0.16] * 6))
    if seed % 8 == 0:
        columns = int(random.choice([15, 16, 17, 31, 32, 33]))
    depth = int(random.choice([0, 1, 2, 3, 10, 64, 301]))
    dtype = ["float64", "float32"][seed // len(FORMS) % 2]
    cases.append(case(seed, FORMS[seed % len(FORMS)], dtype, rows, depth, columns))

path = Path(__file__).with_name("matrixProduct.json")
path.write_text("[\n" + ",\n".join(json.dumps(one) for one in cases) + "\n]\n")
