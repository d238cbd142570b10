"""Counts of NumPy's histogram, for HistogramTests.swift.

Run with: python3 histogram.py      (it ran on NumPy 2.4.6 and Python 3.11.7)
"""

import sys

import numpy as np

hundredths = np.arange(101) / 100
mixed = np.array([(7 * i * i % 1009) / 1009 * 6 - 3 for i in range(1000)])

print(f"NumPy {np.__version__}, Python {sys.version.split()[0]}")
for name, values, bins, ends in [
    ("hundredths", hundredths, 10, None),
    ("hundredths", hundredths, 30, None),
    ("hundredths", hundredths, 7, (0.25, 0.75)),
    ("mixed", mixed, 12, None),
    ("mixed", mixed, 30, (-1, 1)),
]:
    counts, edges = np.histogram(values, bins=bins, range=ends)
    print(name, bins, ends, counts.tolist(), edges[1], edges[-1])
