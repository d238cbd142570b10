"""Writes operations.json: what NumPy's operations, and writing to parts, make of arrays.

Run with: python3 operations.py    (made with Python 3.11.7 and NumPy 2.4.6)
"""

import json
import warnings
from pathlib import Path

import numpy as np
from seeded import random_shape, seeded, text

random = np.random.default_rng(20250110)
np.seterr(all="ignore")
warnings.filterwarnings("ignore")
FLOATS = ["float64", "float32"]
NUMBERS = FLOATS + ["int64"]
KINDS = ["special", "ties", "uniform"]
cases = []


def add(name, result, a, dtype, values="ties", b=None, axes=(), numbers=()):
    """Keeps a case; the operands are made anew from its seed."""
    result = np.asarray(result)
    exact = result.astype(int) if result.dtype == bool else result
    cases.append({
        "operation": name, "type": dtype, "values": values, "seed": 2 * len(cases), "a": a,
        "b": b if b is not None else [], "axes": [int(n) for n in axes],
        "numbers": [int(n) for n in numbers], "shape": result.shape,
        "resultType": str(exact.dtype), "result": text(exact),
    })


def operand(shape, dtype, values="ties", second=False):
    return seeded(2 * len(cases) + second, shape, dtype, values)


def smaller(shape):
    """A shape that broadcasts to this one."""
    kept = shape[random.integers(0, len(shape) + 1) :] if random.random() < 0.5 else shape
    return tuple(1 if random.random() < 0.3 else length for length in kept)


def kind(dtype, kinds=KINDS):
    return "ties" if dtype == "int64" else str(random.choice(kinds))


PAIRS = {
    "minimum": np.minimum, "maximum": np.maximum, "add": np.add, "subtract": np.subtract,
    "multiply": np.multiply, "less": np.less, "lessOrEqual": np.less_equal, "equal": np.equal,
    "notEqual": np.not_equal, "choose": lambda a, b: np.where(a > b, a, b),
    "chooseNumber": lambda a, b: np.where(a > b, a, np.full((), 2, a.dtype)),
    "outer": np.outer, "and": lambda a, b: (a > 0) & (b > 0), "or": lambda a, b: (a > 0) | (b > 0),
    "xor": lambda a, b: (a > 0) ^ (b > 0),
}
SCALAR_PAIRS = {"pow": np.power, "isClose": lambda a, b: np.isclose(a, b, rtol=0.3, atol=0.2)}
SINGLES = {
    "square": np.square, "sign": np.sign, "negative": np.negative, "abs": np.abs,
    "min": np.min, "max": np.max, "argMin": np.argmin, "argMax": np.argmax, "sum": np.sum,
    "cumulativeSum": np.cumsum, "clamped": lambda a: np.clip(a, -1, 1),
    "any": lambda a: (a > 1).any(), "all": lambda a: (a > -2).all(),
}
SCALAR_SINGLES = {
    "floor": np.floor, "ceil": np.ceil, "round": np.round, "log1p": np.log1p, "expm1": np.expm1,
    "variance": np.var, "standardDeviation": np.std, "norm": np.linalg.norm, "power": lambda a: a**3,
    "numberToPower": lambda a: np.power(a.dtype.type(2), a),
}
EMPTY = {"min", "max", "argMin", "argMax"}
ALONG = {
    "min": np.min, "max": np.max, "sum": np.sum, "argMin": np.argmin, "argMax": np.argmax,
    "sorted": np.sort, "cumulativeSum": np.cumsum, "any": lambda a, axis: (a > 1).any(axis),
    "all": lambda a, axis: (a > -2).all(axis),
    "argSorted": lambda a, axis: np.argsort(a, axis, kind="stable"),
}
SCALAR_ALONG = {
    "variance": np.var, "standardDeviation": np.std, "norm": lambda a, axis: np.linalg.norm(a, axis=axis),
}
ROUNDED = {"sum", "cumulativeSum", "variance", "standardDeviation", "norm"}

for table, types in [(PAIRS, NUMBERS), (SCALAR_PAIRS, FLOATS)]:
    for name, function in table.items():
        for index in range(9):
            dtype = types[index % len(types)]
            values = kind(dtype)
            full = random_shape(random)
            a, b = smaller(full), smaller(full)
            if name == "outer":
                a, b = random_shape(random), random_shape(random)
            x, y = operand(a, dtype, values), operand(b, dtype, values, True)
            add(name, function(x, y), a, dtype, values, b)
for table, types in [(SINGLES, NUMBERS), (SCALAR_SINGLES, FLOATS)]:
    for name, function in table.items():
        for index in range(9):
            dtype = types[index % len(types)]
            values = kind(dtype, ["uniform"] if name in ROUNDED else KINDS)
            shape = random_shape(random, empty=0 if name in EMPTY else 0.04)
            add(name, function(operand(shape, dtype, values)), shape, dtype, values)
for table, types in [(ALONG, NUMBERS), (SCALAR_ALONG, FLOATS)]:
    for name, function in table.items():
        for index in range(12):
            dtype = types[index % len(types)]
            values = kind(dtype, ["uniform"] if name in ROUNDED else KINDS)
            shape = random_shape(random, ranks=(1, 5), empty=0 if name in EMPTY else 0.04)
            axis = int(random.integers(-len(shape), len(shape)))
            x = operand(shape, dtype, values)
            add(name + "Along", function(x, axis=axis), shape, dtype, values, axes=[axis])
for index in range(30):
    dtype = NUMBERS[index % 3]
    shape = random_shape(random, ranks=(1, 5))
    axes = random.permutation(len(shape))[: random.integers(1, len(shape) + 1)]
    name = ["sumAxes", "maxAxes", "minAxes", "meanAxes"][index % 4]
    if name == "meanAxes" and dtype == "int64" or (name[0] == "m" and 0 in shape):
        continue
    values = "ties" if dtype == "int64" else "uniform"
    function = {"s": np.sum, "a": np.max, "i": np.min, "e": np.mean}["s" if name[0] == "s" else name[1]]
    x = operand(shape, dtype, values)
    add(name, function(x, axis=tuple(axes)), shape, dtype, values, axes=axes)

for index in range(20):
    dtype = NUMBERS[index % 3]
    shape = random_shape(random, ranks=(1, 4))
    axis = int(random.integers(-len(shape), len(shape)))
    other = list(shape)
    other[axis] = int(random.integers(0, 4))
    x, y = operand(shape, dtype), operand(other, dtype, second=True)
    add("concatenated", np.concatenate([x, y, x], axis), shape, dtype, b=other, axes=[axis])
    x, y = operand(shape, dtype), operand(shape, dtype, second=True)
    axis = int(random.integers(-len(shape) - 1, len(shape) + 1))
    add("stacked", np.stack([x, y], axis), shape, dtype, b=shape, axes=[axis])
    x = operand(shape, dtype)
    axis, times = int(random.integers(-len(shape), len(shape))), int(random.integers(0, 4))
    add("repeated", np.repeat(x, times, axis), shape, dtype, axes=[axis], numbers=[times])
    counts = random.integers(0, 3, 2)
    add("tiled", np.tile(operand(shape, dtype), counts), shape, dtype, numbers=counts)
    widths = random.integers(0, 3, (len(shape), 2))
    x = operand(shape, dtype)
    add("padded", np.pad(x, widths, constant_values=7), shape, dtype, numbers=widths.ravel())
    target = random_shape(random)
    a = smaller(target)
    add("broadcast", np.broadcast_to(operand(a, dtype), target), a, dtype, numbers=target)
for index in range(12):
    shape = random_shape(random)
    x, y = operand(shape, "int64"), operand(shape, "int64", second=True)
    y = np.where(y == 0, 3, y)
    add("floorDivide", x // y, shape, "int64", b=shape)
    x, y = operand(shape, "int64"), operand(shape, "int64", second=True)
    add("remainder", x % np.where(y == 0, 3, y), shape, "int64", b=shape)
    add("counts", np.bincount(operand(shape, "int64").ravel() + 2, minlength=6), shape, "int64")
for index in range(24):
    ends = random.integers(-9, 10, 2)
    dtype, count = FLOATS[index % 2], int(random.integers(0, 30))
    add("linspace", np.linspace(*ends, count, dtype=dtype), [], dtype, numbers=[*ends, count])


def write(name, index, shape, dtype, numbers=(), axes=(), scalar=False):
    """Reads a part, then writes a value that is broadcast to it."""
    x = operand(shape, dtype)
    part = x[index]
    add("read " + name, part, shape, dtype, numbers=numbers, axes=axes)
    b = smaller(part.shape)
    if name != "mask" and random.random() < 0.2:
        b = (1,) + b
    x, y = operand(shape, dtype), operand(b, dtype, second=True)
    x[index] = y
    add("write " + name, x, shape, dtype, b=b, numbers=numbers, axes=axes)
    x = operand(shape, dtype)
    x[index] = 9
    add("fill " + name, x, shape, dtype, numbers=numbers, axes=axes)


def ends(length):
    return np.sort(random.integers(0, length + 1, 2))


for index in range(24):
    dtype = NUMBERS[index % 3]
    shape = random_shape(random, ranks=(2, 5), empty=0)
    row, column = int(random.integers(-shape[0], shape[0])), int(random.integers(-shape[1], shape[1]))
    write("row", row, shape, dtype, [row])
    write("column", (slice(None), column), shape, dtype, [column])
    axis = int(random.integers(0, len(shape)))
    at = int(random.integers(-shape[axis], shape[axis]))
    write("index", (slice(None),) * axis + (at,), shape, dtype, [at], [axis])
    rows = random.permutation(shape[0])[: random.integers(0, 4)]
    write("rows", rows, shape, dtype, rows)
    columns = random.permutation(shape[1])[: random.integers(0, 4)]
    write("columns", (slice(None), columns), shape, dtype, columns)
    part = ends(shape[axis])
    write("range", (slice(None),) * axis + (slice(*part),), shape, dtype, part, [axis])
    parts = [ends(length) for length in shape[:4]]
    write("ranges", tuple(slice(*part) for part in parts), shape, dtype, np.ravel(parts))
    mask = operand(shape, dtype) > 0
    for rank in [len(shape), 1]:
        length = int(np.prod(shape[:rank]))
        bits = random.integers(0, 2, length)
        write("mask", bits.reshape(shape[:rank]).astype(bool), shape, dtype, bits, [rank])

path = Path(__file__).with_name("operations.json")
path.write_text("[\n" + ",\n".join(json.dumps(one) for one in cases) + "\n]\n")
