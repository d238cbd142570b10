"""Writes layers.json: values and gradients of layers, as PyTorch and NumPy compute them.

Run with: python3 layers.py    (made with Python 3.11.7, NumPy 2.4.6 and PyTorch 2.15.0)

Everything is computed in 64 bits and written with 12 significant digits. Inputs, parameters and the
gradient by the output come from one RandomState stream per case, in the order in which the tests
draw them. All gradients are PyTorch's own, by autograd, but for Dropout, which is the book's in NumPy.
"""

import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

SHAPES = np.random.RandomState(2016)


def numbers(array):
    array = array.detach().numpy() if isinstance(array, torch.Tensor) else array
    return {"shape": array.shape, "elements": [float(f"{x:.12g}") for x in array.flatten()]}


def variable(array):
    return torch.tensor(array, requires_grad=True)


def margins(image, kernel, stride, padding):
    """Left, right, top, bottom, as F.pad wants them; None is "same", by TensorFlow's rule."""
    if padding is not None:
        return [padding[1]] * 2 + [padding[0]] * 2
    result = []
    for length, size, step in reversed(list(zip(image, kernel, stride))):
        rest = length % step
        total = max(size - (rest if rest else step), 0)
        result += [total // 2, total - total // 2]
    return result


def random_window():
    """An image, a kernel, a stride and a padding that go together."""
    image, kernel = SHAPES.randint(3, 8, 2), SHAPES.randint(1, 4, 2)
    stride = SHAPES.randint(1, 4, 2)
    padding = None if SHAPES.rand() < 0.4 else [SHAPES.randint(0, size) for size in kernel]
    return image.tolist(), kernel.tolist(), stride.tolist(), padding


WINDOWS = [random_window() for _ in range(8)] + [
    ([5, 4], [5, 4], [1, 1], [0, 0]),  # the kernel is the image
    ([5, 6], [2, 1], [3, 4], [0, 0]),  # the stride is larger than the kernel
    ([5, 6], [2, 1], [3, 4], None),
    ([6, 5], [4, 2], [1, 1], None),  # "same" with an odd pixel
    ([7, 4], [3, 3], [2, 2], None),
    ([4, 4], [3, 3], [1, 1], [2, 2]),
    ([2, 3], [3, 5], [1, 2], [1, 2]),  # the image is smaller than the kernel
]


def case(seed, shape, window, values):
    image, kernel, stride, padding = window
    return {
        "seed": seed, "input": [*shape, *image], "kernel": kernel, "stride": stride,
        "padding": padding, "values": values,
    }


def convolution(seed, window):
    image, kernel, stride, padding = window
    batch, channels, filters = (1 if seed % 3 == 0 else 2), 1 + seed % 3, 1 + seed % 2
    random = np.random.RandomState(seed)
    x = variable(random.randn(batch, channels, *image))
    w = variable(random.randn(filters, channels, *kernel))
    b = variable(random.randn(filters))
    y = F.conv2d(F.pad(x, margins(*window)), w, b, stride)
    y.backward(torch.tensor(random.randn(*y.shape)))
    values = [numbers(n) for n in (y, x.grad, w.grad, b.grad)]
    return case(seed, [batch, channels], window, values) | {"filters": filters}


def max_pooling(seed, window):
    image, kernel, stride, padding = window
    random = np.random.RandomState(seed)
    # Every other case has ties: whole numbers of -1...1.
    shape = [2, 1 + seed % 2, *image]
    x = variable(random.randn(*shape) if seed % 2 else random.randint(-1, 2, shape).astype(float))
    y = F.max_pool2d(F.pad(x, margins(*window), value=-np.inf), kernel, stride)
    y.backward(torch.tensor(random.randn(*y.shape)))
    return case(seed, shape[:2], window, [numbers(n) for n in (y, x.grad)])


def columns(seed, window):
    """im2col of the numbers 0, 1, 2, …; and col2im of the same numbers in the columns' shape."""
    image, kernel, stride, padding = window
    shape = [2, 1 + seed % 2, *image]
    left, right, top, bottom = margins(*window)
    x = torch.arange(np.prod(shape), dtype=torch.float64).reshape(shape)
    x = F.pad(x, (left, right, top, bottom))
    unfolded = F.unfold(x, kernel, stride=stride)  # (N, C · FH · FW, OH · OW)
    rows = unfolded.transpose(1, 2).reshape(-1, unfolded.shape[1])
    back = torch.arange(rows.numel(), dtype=torch.float64).reshape(unfolded.transpose(1, 2).shape)
    folded = F.fold(back.transpose(1, 2), x.shape[2:], kernel, stride=stride)
    folded = folded[:, :, top : top + image[0], left : left + image[1]]
    return case(seed, shape[:2], window, [numbers(rows), numbers(folded)])


def batch_normalization(seed, shape, momentum, epsilon):
    """Two forward passes, a backward pass after the second, and inference on the first input."""
    random = np.random.RandomState(seed)
    features = shape[1]
    gamma, beta = variable(random.randn(features)), variable(random.randn(features))
    inputs = [3 + 2 * random.randn(*shape) for _ in range(2)]
    mean, variance = np.zeros(features), np.ones(features)
    axes = (0,) if len(shape) == 2 else (0, 2, 3)
    for x in inputs:
        mean = momentum * mean + (1 - momentum) * x.mean(axes)
        variance = momentum * variance + (1 - momentum) * x.var(axes)
    first = F.batch_norm(torch.tensor(inputs[0]), None, None, gamma, beta, True, eps=epsilon)
    x = variable(inputs[1])
    second = F.batch_norm(x, None, None, gamma, beta, True, eps=epsilon)
    second.backward(torch.tensor(random.randn(*shape)))
    inference = F.batch_norm(
        torch.tensor(inputs[0]), torch.tensor(mean), torch.tensor(variance), gamma, beta,
        False, eps=epsilon)
    values = (first, second, x.grad, gamma.grad, beta.grad, mean, variance, inference)
    return {
        "seed": seed, "input": shape, "momentum": momentum, "epsilon": epsilon,
        "values": [numbers(n) for n in values],
    }


def dropout(seed, shape, ratio):
    """Two forward passes in a row, and the gradient after the second."""
    random = np.random.RandomState(seed)
    x, dout = random.randn(*shape), random.randn(*shape)
    masks = [random.rand(*shape) > ratio for _ in range(2)]
    values = [x * masks[0] / (1 - ratio), x * masks[1] / (1 - ratio), dout * masks[1] / (1 - ratio)]
    return {"seed": seed, "input": shape, "ratio": ratio, "values": [numbers(n) for n in values]}


def tanh(seed, shape):
    random = np.random.RandomState(seed)
    x = variable(3 * random.randn(*shape))
    y = torch.tanh(x)
    y.backward(torch.tensor(random.randn(*shape)))
    return {"seed": seed, "input": shape, "values": [numbers(n) for n in (y, x.grad)]}


layers = {
    "convolution": [convolution(*item) for item in enumerate(WINDOWS)],
    "maxPooling": [max_pooling(*item) for item in enumerate(WINDOWS)],
    "columns": [columns(*item) for item in enumerate(WINDOWS)],
    "batchNormalization": [
        batch_normalization(0, [6, 4], 0.9, 1e-6), batch_normalization(1, [3, 2, 4, 3], 0.9, 1e-6),
        batch_normalization(2, [5, 3], 0.99, 1e-3), batch_normalization(3, [1, 3, 2, 5], 0.5, 1e-5),
        batch_normalization(4, [2, 1], 0.9, 1e-6),
    ],
    "dropout": [
        dropout(0, [4, 5], 0.5), dropout(1, [2, 3, 2, 2], 0.25), dropout(2, [7], 0),
        dropout(3, [1, 20], 0.9),
    ],
    "tanh": [tanh(0, [4, 5]), tanh(1, [2, 3, 2, 2])],
}
lines = [
    f'"{name}": [\n' + ",\n".join(json.dumps(case) for case in cases) + "\n]"
    for name, cases in layers.items()
]
Path(__file__).with_name("layers.json").write_text("{" + ",\n".join(lines) + "}\n")
