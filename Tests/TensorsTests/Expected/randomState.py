"""Writes randomState.json: for fifteen seeds, what NumPy's RandomState gives in a row of calls.

Run with: python3 randomState.py    (made with Python 3.11.7 and NumPy 2.4.6, x86-64 Linux)

The calls of each seed come in an order of their own, so every method is met in all states that
another one leaves behind.
"""

import json
from pathlib import Path

import numpy as np

SEEDS = [0, 1, 2, 3, 7, 42, 123, 1234, 2024, 65535, 12345678]
SEEDS += [2**31 - 1, 2**31, 4000000000, 2**32 - 1]


def call(stream, method, *arguments):
    """One step: the method, its arguments, and the values NumPy gives."""
    values = {
        "uniform": lambda low, high, n: stream.uniform(low, high, n),
        "normal": lambda mean, deviation, n: stream.normal(mean, deviation, n),
        "integers": lambda low, high, n: stream.randint(low, high, n),
        "permutation": lambda n: stream.permutation(n),
        "rows": lambda rows, columns: stream.permutation(counting(rows, columns)),
        "shuffle": lambda n: shuffled(stream, n),
        "choice": lambda n, count: stream.choice(n, count),
        "choiceWithoutReplacing": lambda n, count: stream.choice(n, count, replace=False),
    }[method](*arguments)
    return step(method, arguments, values)


def step(method, arguments, values=np.empty(0)):
    """Numbers as text, because JSON does not tell whole ones from floats."""
    values = [repr(value) for value in values.ravel().tolist()]
    return {"method": method, "arguments": [str(one) for one in arguments], "values": values}


def counting(*shape):
    return np.arange(np.prod(shape)).reshape(shape)


def shuffled(stream, n):
    values = np.arange(n)
    stream.shuffle(values)
    return values


CALLS = [
    ("uniform", 0, 1, 3),
    ("uniform", -2.5, 7.25, 2),
    ("uniform", 0, 1, 0),
    ("normal", 0, 1, 3),
    ("normal", 10, 0.1, 4),
    ("normal", 0, 1, 1),
    ("integers", 0, 10, 6),
    ("integers", 5, 6, 3),
    ("integers", -3, 4, 5),
    ("integers", 0, 2**31, 3),
    ("integers", 0, 2**32, 3),
    ("integers", -1, 2**32, 3),
    ("integers", 0, 2**33 + 1, 4),
    ("integers", -(2**63), 2**63 - 1, 3),
    ("integers", 2**63 - 3, 2**63 - 1, 3),
    ("permutation", 10),
    ("permutation", 1),
    ("permutation", 0),
    ("permutation", 33),
    ("rows", 6, 3),
    ("shuffle", 17),
    ("choice", 60000, 5),
    ("choiceWithoutReplacing", 60000, 5),
    ("choiceWithoutReplacing", 8, 8),
]

streams = []
for seed in SEEDS:
    stream = np.random.RandomState(seed)
    order = np.random.default_rng(seed).permutation(len(CALLS))
    steps = [call(stream, *CALLS[index]) for index in order]
    # A long stretch, to pass the end of several blocks of 624 words at odd places.
    stream.random_sample(1000 + seed % 7)
    steps.append(step("skip", [1000 + seed % 7]))
    steps += [call(stream, *CALLS[index]) for index in order[:6]]
    streams.append({"seed": seed, "steps": steps})

path = Path(__file__).with_name("randomState.json")
path.write_text("[\n" + ",\n".join(json.dumps(one) for one in streams) + "\n]\n")
