"""Writes optimizers.json: ten steps of each optimizer by PyTorch, and the book's paths by NumPy.

Run with: python3 optimizers.py    (made with Python 3.11.7, NumPy 2.4.6 and PyTorch 2.15.0)

Everything is 64-bit. Values and gradients come from one RandomState stream, in the order in which
OptimizerTests draws them; the gradients are of sizes between 1e-9 and 10, so that it shows where
epsilon stands. PyTorch's other settings are its defaults: dampening 0, lr_decay 0, sums that start
at 0, RMSprop neither centered nor with momentum, no AMSGrad, no weight decay.
"""

import json
from pathlib import Path

import numpy as np
import torch
from torch import optim

SHAPES = {"W1": (4, 3), "b1": (3,), "c": ()}
STEPS, SEED = 10, 6

# The settings that the library has by default, then others; OptimizerTests knows the same.
OPTIMIZERS = {
    "sgd": [
        lambda p: optim.SGD(p, lr=0.01),
        lambda p: optim.SGD(p, lr=0.3)],
    "momentum": [
        lambda p: optim.SGD(p, lr=0.01, momentum=0.9),
        lambda p: optim.SGD(p, lr=0.3, momentum=0.5)],
    "nesterov": [
        lambda p: optim.SGD(p, lr=0.01, momentum=0.9, nesterov=True),
        lambda p: optim.SGD(p, lr=0.3, momentum=0.5, nesterov=True)],
    "adaGrad": [
        lambda p: optim.Adagrad(p, lr=0.01, eps=1e-7),
        lambda p: optim.Adagrad(p, lr=0.3, eps=1e-3)],
    "rmsProp": [
        lambda p: optim.RMSprop(p, lr=0.01, alpha=0.99, eps=1e-7),
        lambda p: optim.RMSprop(p, lr=0.3, alpha=0.7, eps=1e-3)],
    "adam": [
        lambda p: optim.Adam(p, lr=0.001, betas=(0.9, 0.999), eps=1e-7),
        lambda p: optim.Adam(p, lr=0.3, betas=(0.6, 0.7), eps=1e-3)],
}


def steps(make):
    """The values of all parameters, one after the other, after each step."""
    random = np.random.RandomState(SEED)
    parameters = [torch.tensor(random.normal(size=shape)) for shape in SHAPES.values()]
    optimizer = make(parameters)
    result = []
    for _ in range(STEPS):
        for parameter in parameters:
            gradient = random.normal(size=parameter.shape)
            size = 10 ** random.uniform(-9, 1, size=parameter.shape)
            parameter.grad = torch.tensor(gradient * size)
        optimizer.step()
        result.append(torch.cat([parameter.flatten() for parameter in parameters]).tolist())
    return result


def path(step):
    """The 30 points after (-7, 2) on the way down x²/20 + y², the book's valley."""
    p, memory, points = np.array([-7.0, 2.0]), (np.zeros(2), np.zeros(2)), []
    for t in range(1, 31):
        p, *memory = step(p, p * [0.1, 2.0], t, *memory)
        points += p.tolist()
    return points


def sgd(p, g, t, m, v):
    return p - 0.95 * g, m, v


def momentum(p, g, t, m, v):
    m = 0.9 * m - 0.1 * g
    return p + m, m, v


def ada_grad(p, g, t, m, v):
    v = v + g**2
    return p - 1.5 * g / (np.sqrt(v) + 1e-7), m, v


def adam(p, g, t, m, v):
    m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
    m_hat, v_hat = m / (1 - 0.9**t), v / (1 - 0.999**t)
    return p - 0.3 * m_hat / (np.sqrt(v_hat) + 1e-7), m, v


def adam_of_book(p, g, t, m, v):
    m, v = m + 0.1 * (g - m), v + 0.001 * (g**2 - v)
    rate = 0.3 * np.sqrt(1 - 0.999**t) / (1 - 0.9**t)
    return p - rate * m / (np.sqrt(v) + 1e-7), m, v


def lines(entries):
    return ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in entries.items())


all_steps = {name: [steps(make) for make in makes] for name, makes in OPTIMIZERS.items()}
paths = {
    "sgd": path(sgd), "momentum": path(momentum), "adaGrad": path(ada_grad), "adam": path(adam),
    "adamOfBook": path(adam_of_book)}
Path(__file__).with_name("optimizers.json").write_text(
    f'{{"steps": {{\n{lines(all_steps)}\n}},\n"paths": {{\n{lines(paths)}\n}}}}\n')
