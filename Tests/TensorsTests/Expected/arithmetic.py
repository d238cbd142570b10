"""Writes arithmetic.json: what NumPy makes of two arrays that it broadcasts.

Run with: python3 arithmetic.py    (made with Python 3.11.7 and NumPy 2.4.6)
"""

import json
from pathlib import Path

import numpy as np
from seeded import random_shape, seeded, text

random = np.random.default_rng(20250102)
np.seterr(all="ignore")

OPERATIONS = {
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "maximum": np.maximum,
    ".==": np.equal,
    ".!=": np.not_equal,
    ".<": np.less,
    ".<=": np.less_equal,
    ".>": np.greater,
    ".>=": np.greater_equal,
}


def operand(shape):
    """A shape that broadcasts to this one: leading axes are missing, others have length 1."""
    kept = shape[random.integers(0, len(shape) + 1) :] if random.random() < 0.5 else shape
    return tuple(1 if random.random() < 0.3 else length for length in kept)


def result(index, a, b):
    operation = list(OPERATIONS)[index % len(OPERATIONS)]
    dtype = ["float64", "float64", "float32"][index % 3]
    values = ["uniform", "special", "ties", "uniform"][index // len(OPERATIONS) % 4]
    x = seeded(2 * index, a, dtype, values)
    y = seeded(2 * index + 1, b, dtype, values)
    z = OPERATIONS[operation](x, y).astype(dtype)
    return {
        "operation": operation, "type": dtype, "values": values, "index": index,
        "a": a, "b": b, "shape": z.shape, "result": text(z),
    }


def pairing(a, b):
    """The shape that two shapes broadcast to, or null."""
    try:
        return {"a": a, "b": b, "shape": np.broadcast_shapes(a, b)}
    except ValueError:
        return {"a": a, "b": b}


def dump(cases):
    return "[\n" + ",\n".join(json.dumps(one) for one in cases) + "\n]"


# Long rows of odd lengths, so that vectors and what is left after them both have work.
shapes = [((3, 37), (3, 37)), ((3, 37), (37,)), ((3, 1), (3, 37)), ((), (71,)), ((2, 1, 19), (3, 1))]
shapes = [pair for pair in shapes for _ in range(4)]
while len(shapes) < 280:
    full = random_shape(random)
    shapes.append((operand(full), operand(full)))
order = random.permutation(len(shapes))
results = [result(index, *shapes[place]) for index, place in enumerate(order)]

pairings = []
for _ in range(150):
    full = random_shape(random, lengths=(1, 2, 3), empty=0.1)
    other = random_shape(random, lengths=(1, 2, 3), empty=0.1)
    pairings.append(pairing(operand(full), operand(full if random.random() < 0.4 else other)))

path = Path(__file__).with_name("arithmetic.json")
path.write_text(f'{{"results": {dump(results)},\n"pairings": {dump(pairings)}}}\n')
