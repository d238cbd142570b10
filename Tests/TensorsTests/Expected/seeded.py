"""The arrays that the expected values are computed from, made anew from a seed on both sides.

SeededTensors.swift makes the same ones. They keep the JSON files small: those hold results only.
"""

import numpy as np

SPECIAL = [np.nan, np.inf, -np.inf, 0.0, -0.0, 1.0, -1.5, 2.0]


def seeded(seed, shape, dtype, values):
    random = np.random.RandomState(seed)
    if values == "uniform":
        return random.uniform(-4, 4, shape).astype(dtype)
    if values == "ties":
        return random.randint(-2, 3, shape).astype(dtype)
    return np.array(SPECIAL)[random.randint(0, 8, shape)].astype(dtype)


def text(array):
    """The shortest digits that read back exactly."""
    return " ".join(str(value) for value in np.ravel(array))


def random_shape(random, ranks=(0, 5), lengths=(1, 2, 3, 4, 5), empty=0.04):
    """A few short axes, now and then an empty one."""
    rank = random.integers(*ranks)
    return tuple(0 if random.random() < empty else int(random.choice(lengths)) for _ in range(rank))
