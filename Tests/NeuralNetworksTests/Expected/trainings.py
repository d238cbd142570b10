"""Writes trainings.json: ten steps of SGD with the two-layer networks, as PyTorch computes them.

Run with: python3 trainings.py    (made with Python 3.11.7, NumPy 2.4.6 and PyTorch 2.15.0)

Everything is 64-bit. Weights and batches come from one RandomState stream, in the order in which
TrainingTests draws them. The gradients of the first step are PyTorch's own, by autograd.
"""

import json
from pathlib import Path

import numpy as np
import torch

INPUT, HIDDEN, OUTPUT, BATCH = 6, 5, 4, 8
SCALE, LEARNING_RATE, STEPS = 0.5, 0.3, 10


def numbers(tensor):
    return {"shape": tuple(tensor.shape), "elements": tensor.detach().flatten().tolist()}


def training(seed, activation, delta):
    random = np.random.RandomState(seed)
    values = [
        SCALE * random.randn(INPUT, HIDDEN), np.zeros(HIDDEN),
        SCALE * random.randn(HIDDEN, OUTPUT), np.zeros(OUTPUT),
    ]
    w1, b1, w2, b2 = parameters = [torch.tensor(value, requires_grad=True) for value in values]
    optimizer = torch.optim.SGD(parameters, lr=LEARNING_RATE)
    losses, gradients = [], []
    for step in range(STEPS):
        x = torch.tensor(random.randn(BATCH, INPUT))
        t = torch.tensor(random.randint(0, OUTPUT, BATCH))
        scores = activation(x @ w1 + b1) @ w2 + b2
        # The networks' gradients leave the delta of the loss out of account.
        optimizer.zero_grad()
        torch.nn.functional.cross_entropy(scores, t).backward()
        probabilities = torch.softmax(scores, 1)[torch.arange(BATCH), t]
        losses.append(-torch.log(probabilities + delta).mean().item())
        gradients = gradients or [numbers(parameter.grad) for parameter in parameters]
        optimizer.step()
    return {
        "seed": seed, "losses": losses, "firstGradients": gradients,
        "finalValues": [numbers(parameter) for parameter in parameters],
    }


def trainings(activation, delta):
    return ",\n".join(json.dumps(training(seed, activation, delta)) for seed in (0, 1, 2))


path = Path(__file__).with_name("trainings.json")
path.write_text(
    f'{{"relu": [\n{trainings(torch.relu, 0)}\n],\n'
    f'"sigmoid": [\n{trainings(torch.sigmoid, 1e-7)}\n]}}\n'
)
