"""Writes python.safetensors, a small file made by Python's own package, or reads one of ours.

Run with: python3 safetensors.py         (made with Python 3.11.7, NumPy 2.4.6, safetensors 0.8.0)
      or: python3 safetensors.py FILE    prints what that package finds in a file

The file has every form that is understood: both types, no axis, one, two, and no elements; a name
that JSON escapes; and a note.
"""

import sys
from pathlib import Path

# The script's own name must not hide the package's.
sys.path.pop(0)

import numpy as np
from safetensors import safe_open
from safetensors.numpy import save_file

TENSORS = {
    "b": np.array([0.1, -np.inf, 5e-324]),
    "W": np.array([[1, 2, 3], [-0.5, 1e-45, 3.4028235e38]], dtype=np.float32),
    "empty": np.zeros((0, 3), dtype=np.float32),
    "scalar": np.array(7, dtype=np.float32),
    'ü/"\\\n': np.array([-0.0], dtype=np.float32),
}

if len(sys.argv) > 1:
    with safe_open(sys.argv[1], framework="numpy") as file:
        print(file.metadata())
        for name in file.keys():
            tensor = file.get_tensor(name)
            print(repr(name), tensor.dtype, tensor.shape, tensor.flatten()[:3])
else:
    # One note only: the package writes several in an order of its own.
    path = Path(__file__).with_name("python.safetensors")
    save_file(TENSORS, path, metadata={"made by": "Python"})
