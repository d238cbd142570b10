"""Writes pythonRepr.json: bits of floats and the text Python and NumPy write them as.

Run with: python3 pythonRepr.py    (made with Python 3.11.7 and NumPy 2.4.6)
"""

import json
from pathlib import Path

import numpy as np

random = np.random.default_rng(20250102)
CHOSEN = [0.0, -0.0, 2.1, 100.0, 1e-07, 1e16, 9999999999999998.0, 1.7e16, 0.1, 1 / 3]
CHOSEN += [0.1999999999990898, 1e-4, 9.999999e-5, 1.5e-5, 1e5, 123456.0, 999999.94, 1e6, 1234567.0]
CHOSEN += [2.0**53, 2.0**-44, 2.0**90, 1e22, 1e23, 5e-324, 2.2250738585072014e-308, 1e-45]
CHOSEN += [1.7976931348623157e308, 3.4028235e38, np.inf, -np.inf, np.nan]


def doubles():
    yield from CHOSEN
    yield from 10.0 ** random.uniform(-8, 20, 60) * random.choice([-1, 1], 60)
    yield from random.integers(0, 2**64, 60, dtype=np.uint64).view(np.float64)
    yield from random.integers(0, 1000, 40) / 8


with np.errstate(all="ignore"):
    doubles = np.array(list(doubles()))
    floats = doubles.astype(np.float32)

written = {
    "float64": [[int(x.view(np.uint64)), repr(float(x))] for x in doubles],
    "float32": [[int(x.view(np.uint32)), str(x)] for x in floats],
}
rows = {
    name: "[\n" + ",\n".join(json.dumps({"bits": b, "text": t}) for b, t in pairs) + "\n]"
    for name, pairs in written.items()
}
path = Path(__file__).with_name("pythonRepr.json")
path.write_text("{\n" + ",\n".join(f'"{name}": {row}' for name, row in rows.items()) + "\n}\n")
