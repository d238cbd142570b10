"""Writes distortion.json: images that PyTorch's grid_sample has moved, turned and stretched.

Run with: python3 distortion.py    (made with Python 3.11.7, NumPy 2.4.6 and PyTorch 2.15.0)

Each image draws two shifts, an angle and a scale from NumPy's stream, as Distortion does. A pixel of the new image at
(row, column) is the old one at the inverse of: stretch and turn around the middle, then move.
"""

import json
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F


def distorted(seed, shape, shift, rotation, scale):
    random = np.random.RandomState(seed)
    images = random.uniform(0, 1, shape).astype(np.float32)
    result = []
    for image in images[:, 0]:
        height, width = image.shape
        down, right, turn, size = random.uniform(-1, 1, 4) * [shift, shift, np.radians(rotation), scale]
        forward = (1 + size) * np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
        middle = np.array([(height - 1) / 2, (width - 1) / 2])
        places = np.stack(np.meshgrid(np.arange(height), np.arange(width), indexing="ij"), -1)
        old = (places - middle - [down, right]) @ np.linalg.inv(forward).T + middle
        # grid_sample wants (x, y), from -1 to 1 between the middles of the outermost pixels.
        grid = 2 * old[..., ::-1] / [width - 1, height - 1] - 1
        result.append(F.grid_sample(
            torch.tensor(image, dtype=torch.float64)[None, None], torch.tensor(grid.copy())[None], mode="bilinear",
            padding_mode="zeros", align_corners=True).flatten().tolist())
    return {"seed": seed, "shape": shape, "shift": shift, "rotation": rotation, "scale": scale, "values": result}


cases = [
    distorted(0, (3, 1, 7, 5), 0, 0, 0), distorted(1, (3, 1, 7, 5), 2, 0, 0), distorted(2, (3, 1, 6, 8), 0, 30, 0),
    distorted(3, (3, 1, 6, 8), 0, 0, 0.3), distorted(4, (4, 1, 9, 9), 2, 10, 0.1),
]
Path(__file__).with_name("distortion.json").write_text("[\n" + ",\n".join(map(json.dumps, cases)) + "\n]\n")
