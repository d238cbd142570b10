"""Writes initialWeights.json: the first weights of each kind, as NumPy draws them.

Run with: python3 initialWeights.py    (made with Python 3.11.7 and NumPy 2.4.6)

The first weight is that of an affine layer, the second that of a convolution with four filters of
three channels, 2 x 2. All are 64-bit.
"""

import json
from pathlib import Path

import numpy as np

# Shape, n, m.
SIZES = [((3, 5), 3, 5), ((4, 3, 2, 2), 12, 16)]

KINDS = {
    "normal": lambda random, shape, n, m: random.normal(0, 0.01, shape),
    "xavier": lambda random, shape, n, m: random.normal(0, np.sqrt(1 / n), shape),
    "glorotNormal": lambda random, shape, n, m: random.normal(0, np.sqrt(2 / (n + m)), shape),
    "glorotUniform": lambda random, shape, n, m:
        random.uniform(-np.sqrt(6 / (n + m)), np.sqrt(6 / (n + m)), shape),
    "he": lambda random, shape, n, m: random.normal(0, np.sqrt(2 / n), shape),
}


def weights(seed, draw):
    random = np.random.RandomState(seed)
    return [draw(random, *sizes).flatten().tolist() for sizes in SIZES]


lines = ",\n".join(
    f'"{kind}": {json.dumps(weights(seed, draw))}' for seed, (kind, draw) in enumerate(KINDS.items()))
Path(__file__).with_name("initialWeights.json").write_text(f"{{\n{lines}\n}}\n")
