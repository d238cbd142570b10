"""Writes reductions.json: what NumPy reduces arrays to, over all elements and along each axis.

Run with: python3 reductions.py    (made with Python 3.11.7 and NumPy 2.4.6)
"""

import json
import warnings
from pathlib import Path

import numpy as np
from seeded import random_shape, seeded, text

random = np.random.default_rng(20250103)
np.seterr(all="ignore")
warnings.filterwarnings("ignore", "Mean of empty slice")

SUMS = {"sum": np.sum, "mean": np.mean}
MAXIMA = {"max": np.max, "argMax": np.argmax}


def case(shape, seed, name, axis, keeping):
    dtype = ["float64", "float64", "float32"][seed % 3]
    values = "uniform" if name in SUMS else ["special", "ties", "uniform"][seed % 3]
    y = (SUMS | MAXIMA)[name](seeded(seed, shape, dtype, values), axis=axis, keepdims=keeping)
    return {
        "shape": shape, "seed": seed, "type": dtype, "values": values, "reduction": name,
        "axis": axis, "keepingAxis": keeping, "resultShape": y.shape, "result": text(y),
    }


shapes = [(0,), (3, 0), (0, 3), (2, 0, 3)]
# The sums by halves: around the blocks of 8 and 128, and an odd number of long rows.
shapes += [(n,) for n in [1, 7, 8, 9, 127, 128, 129, 143, 1000, 4097]]
shapes += [(2, 141), (131, 2)]
shapes += [random_shape(random, ranks=(2, 5), lengths=(1, 2, 3, 4), empty=0) for _ in range(20)]

cases = []
for seed, shape in enumerate(shapes):
    for name in SUMS if 0 in shape else SUMS | MAXIMA:
        cases.append(case(shape, seed, name, None, False))
        for axis in range(len(shape)):
            keeping = bool(random.integers(0, 2)) and name != "argMax"
            counted = int(random.choice([axis, axis - len(shape)]))
            cases.append(case(shape, seed, name, counted, keeping))

path = Path(__file__).with_name("reductions.json")
path.write_text("[\n" + ",\n".join(json.dumps(one) for one in cases) + "\n]\n")
