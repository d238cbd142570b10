"""Writes range.json: evenly spaced numbers that NumPy's arange makes.

Run with: python3 range.py    (made with Python 3.11.7 and NumPy 2.4.6)

The book draws with the first ones. The others are random: short ends and steps in decimal digits, whose
quotients come out a little above or below whole numbers.
"""

import json
from pathlib import Path

import numpy as np
from seeded import text

random = np.random.default_rng(20250311)

BOOK = [(0, 6, 0.1), (-5, 5, 0.1), (-1, 1, 0.1), (0, 20, 0.1), (-2, 2.5, 0.25), (-0.83, -0.69, 0.01)]
FEW = [(1, 1.3, 0.1), (0, 0, 1), (3, 1, 1), (1, 3, -1), (5, -1, -2), (0, 1, 5), (1e16, 1e16 + 6, 1)]


def random_case():
    start, end = np.round(random.uniform(-1, 1, 2), 2)
    return start, end, np.sign(end - start) * random.choice([0.01, 0.02, 0.03, 0.07, 0.1])


def case(start, end, step, dtype):
    # The numbers that a 32-bit range is asked for are 32-bit numbers themselves.
    start, end, step = (float(dtype(number)) for number in (start, end, step))
    values = np.arange(start, end, step, dtype=dtype)
    return {
        "type": dtype.__name__,
        "start": repr(start),
        "end": repr(end),
        "step": repr(step),
        "count": len(values),
        "values": text(values),
    }


cases = BOOK + FEW + [random_case() for _ in range(60)]
results = [case(*numbers, dtype) for numbers in cases for dtype in (np.float64, np.float32)]
Path(__file__).with_name("range.json").write_text(json.dumps(results, indent=1) + "\n")
