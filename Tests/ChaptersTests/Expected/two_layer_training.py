"""Trains the two-layer network of chapter 5 in NumPy and writes two_layer_training.json.

Run with: DATASETS_DIR=DIR python3 two_layer_training.py, where DIR holds mnist/.
Made with NumPy 2.4.6 on Python 3.11.7, x86-64.
"""

import gzip
import json
import os
from pathlib import Path

import numpy as np

folder = os.environ["DATASETS_DIR"] + "/mnist/"


def read(name, offset):
    return np.frombuffer(gzip.open(folder + name + ".gz").read(), np.uint8, offset=offset)


def images(name):
    """Divides in 32 bits, as the book's loader does, and widens."""
    pixels = read(name, 16).reshape(-1, 784)
    return (pixels.astype(np.float32) / np.float32(255)).astype(np.float64)


x_train = images("train-images-idx3-ubyte")
x_test = images("t10k-images-idx3-ubyte")
t_train = np.eye(10)[read("train-labels-idx1-ubyte", 8)]
t_test = np.eye(10)[read("t10k-labels-idx1-ubyte", 8)]


def train(seed, iterations):
    random = np.random.RandomState(seed)
    w1, b1 = 0.01 * random.randn(784, 50), np.zeros(50)
    w2, b2 = 0.01 * random.randn(50, 10), np.zeros(10)

    def scores(x):
        return np.maximum(x @ w1 + b1, 0) @ w2 + b2

    def loss(x, t):
        s = scores(x)
        s = s - s.max(axis=1, keepdims=True)
        return -np.sum(t * (s - np.log(np.exp(s).sum(axis=1, keepdims=True)))) / len(x)

    def accuracy(x, t):
        return np.mean(scores(x).argmax(axis=1) == t.argmax(axis=1))

    losses = [loss(x_train, t_train)]
    accuracies = [[accuracy(x_train, t_train), accuracy(x_test, t_test)]]
    for iteration in range(1, iterations + 1):
        batch = random.choice(60000, 100, replace=False)
        x, t = x_train[batch], t_train[batch]
        a1 = x @ w1 + b1
        z1 = np.maximum(a1, 0)
        s = z1 @ w2 + b2
        y = np.exp(s - s.max(axis=1, keepdims=True))
        y /= y.sum(axis=1, keepdims=True)
        da2 = (y - t) / len(x)
        da1 = (da2 @ w2.T) * (a1 > 0)
        w2 -= 0.1 * (z1.T @ da2)
        b2 -= 0.1 * da2.sum(axis=0)
        w1 -= 0.1 * (x.T @ da1)
        b1 -= 0.1 * da1.sum(axis=0)
        losses.append(loss(x, t))
        if iteration % 600 == 0:
            accuracies.append([accuracy(x_train, t_train), accuracy(x_test, t_test)])
    return {"seed": seed, "losses": losses, "accuracies": accuracies}


trainings = [train(0, 1200), train(7, 30), train(123456789, 30)]
Path(__file__).with_name("two_layer_training.json").write_text(json.dumps(trainings))
