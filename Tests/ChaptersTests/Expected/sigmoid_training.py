"""Trains the sigmoid network of chapter 4 in NumPy and writes sigmoid_training.json.

Run with: DATASETS_DIR=DIR python3 sigmoid_training.py, where DIR holds mnist/.
Losses are those of the first iterations only; accuracies are those of all epochs.
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


def train(seed, iterations, losses_kept):
    random = np.random.RandomState(seed)
    w1, b1 = 0.01 * random.randn(784, 50), np.zeros(50)
    w2, b2 = 0.01 * random.randn(50, 10), np.zeros(10)

    def hidden(x):
        return 1 / (1 + np.exp(-(x @ w1 + b1)))

    def probabilities(z):
        s = z @ w2 + b2
        e = np.exp(s - s.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    def loss(x, t):
        return -np.sum(t * np.log(probabilities(hidden(x)) + 1e-7)) / len(x)

    def accuracy(x, t):
        return np.mean(probabilities(hidden(x)).argmax(axis=1) == t.argmax(axis=1))

    losses = [loss(x_train, t_train)]
    accuracies = [[accuracy(x_train, t_train), accuracy(x_test, t_test)]]
    for iteration in range(1, iterations + 1):
        batch = random.choice(60000, 100)
        x, t = x_train[batch], t_train[batch]
        z1 = hidden(x)
        da2 = (probabilities(z1) - t) / len(x)
        da1 = (da2 @ w2.T) * z1 * (1 - z1)
        w2 -= 0.1 * (z1.T @ da2)
        b2 -= 0.1 * da2.sum(axis=0)
        w1 -= 0.1 * (x.T @ da1)
        b1 -= 0.1 * da1.sum(axis=0)
        if iteration <= losses_kept:
            losses.append(loss(x, t))
        if iteration % 600 == 0:
            accuracies.append([accuracy(x_train, t_train), accuracy(x_test, t_test)])
    return {"seed": seed, "losses": losses, "accuracies": accuracies}


trainings = [train(0, 10000, 600), train(7, 30, 30), train(123456789, 30, 30)]
Path(__file__).with_name("sigmoid_training.json").write_text(json.dumps(trainings))
