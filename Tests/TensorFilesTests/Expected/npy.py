"""Writes npy.json: files as numpy.save writes them, and the arrays in them.

Run with: python3 npy.py    (made with Python 3.11.7 and NumPy 2.4.6)
"""

import base64
import io
import json
from pathlib import Path

import numpy as np

random = np.random.default_rng(20250111)
TYPES = ["f2", "f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "b1"]
SHAPES = [(), (0,), (5,), (2, 3), (3, 0, 2), (2, 3, 4), (1, 2, 1, 3)]


def elements(shape, kind):
    size = int(np.prod(shape))
    if kind == "b1":
        return random.integers(0, 2, size).astype("b1")
    if kind[0] == "f":
        values = random.normal(0, 100, size)
        values[random.integers(0, 4, size) == 0] = random.choice([np.nan, np.inf, -np.inf, -0.0, 6e-8])
        return values.astype(kind)
    limits = np.iinfo(kind)
    low, high = int(limits.min), min(int(limits.max), 2**63 - 1)
    return random.integers(low, high, size, endpoint=True, dtype=np.int64).astype(kind)


cases = []
for index, kind in enumerate(TYPES):
    for shape in SHAPES:
        for order in "<>":
            for layout in "CF":
                x = np.array(elements(shape, kind).reshape(shape), dtype=order + kind, order=layout)
                file = io.BytesIO()
                version = [(1, 0), (2, 0), (3, 0)][len(cases) % 3] if layout == "F" else (1, 0)
                np.lib.format.write_array(file, x, version)
                cases.append({
                    "type": order + kind, "layout": layout, "shape": shape,
                    "numbers": [str(n) for n in x.astype("f8" if kind[0] == "f" else "i8").ravel()],
                    "file": base64.b64encode(file.getvalue()).decode(),
                })
cases = [case for index, case in enumerate(cases) if len(case["shape"]) > 1 or index % 2 == 0]
path = Path(__file__).with_name("npy.json")
path.write_text("[\n" + ",\n".join(json.dumps(one) for one in cases) + "\n]\n")
