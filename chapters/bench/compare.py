"""Measures this course, NumPy, PyTorch and Keras in turns, and prints the tables of README.md.

    swift build -c release --product bench
    python3 -m venv FOLDER && FOLDER/bin/pip install numpy torch tensorflow-cpu
    DATASETS_DIR=… FOLDER/bin/python chapters/bench/compare.py [--rounds 5] [PART …]

PART is products, networks or book; without any, all three. The networks train on MNIST, which
lies in DATASETS_DIR/mnist. Each has made 1,000 steps before it is timed.

Every library has a process of its own; only one of them works at a time, for a quarter of a second. Each
gets the quickest plain form of a step: PyTorch's eager loop, Keras's compiled train_on_batch, NumPy's in-place
operations. What is printed are medians of the rounds; a ratio is the median of the rounds' ratios.
"""

import argparse
import gzip
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import time

FOLDER = pathlib.Path(__file__).resolve().parent
PROGRAM = FOLDER.parent.parent / ".build/release/bench"
WARM_UP = 1000
BATCHES = {
    "784-64-10": 50, "dense-1": 32, "dense-2": 32, "conv-1": 32, "conv-2": 32, "memorizer": 32,
}  # fmt: skip
SIZES = [
    "1024×1024 · 1024×1024", "50×784 · 784×64", "784×50ᵀ · 50×64", "32×784 · 784×512",
    "784×32ᵀ · 32×512", "32×784 · 784×2048", "784×32ᵀ · 32×2048", "32×3136 · 3136×512",
    "3136×32ᵀ · 32×512", "32×512 · 512×3136ᵀ", "32×512 · 512×10", "512×32ᵀ · 32×10",
    "32×10 · 10×512ᵀ", "1×784 · 784×512",
]  # fmt: skip


# What each library does, in its own process.


def mnist():
    """The training images, (60000, 1, 28, 28) as fractions, and their labels."""
    import numpy as np

    folder = pathlib.Path(os.environ["DATASETS_DIR"]) / "mnist"

    def read(name, header):
        with gzip.open(folder / name) as file:
            return np.frombuffer(file.read(), np.uint8, offset=header)

    images = read("train-images-idx3-ubyte.gz", 16).reshape(-1, 1, 28, 28)
    return images.astype(np.float32) / 255, read("train-labels-idx1-ubyte.gz", 8).astype(np.int64)


def architecture(name, conv, pool, flatten, dense, relu, dropout):
    """The layers of a network, made by a library's functions; `dense` has no activation."""

    def head(hidden, *middle):
        return [flatten(), dense(hidden), relu(), *middle, dense(10)]

    def block(filters):
        convolutions = [layer for count in filters for layer in (conv(count, 3, "same"), relu())]
        return [*convolutions, pool(), dropout()]

    return {
        "784-64-10": lambda: head(64),
        "dense-1": lambda: head(512, dropout()),
        "dense-2": lambda: head(2048, dropout()),
        "conv-1": lambda: [conv(16, 5, "same"), relu(), pool(), *head(512, dropout())],
        "conv-2": lambda: block([32, 32]) + block([64, 64, 64]) + block([128, 128, 128])
        + head(512, dropout()),
        "memorizer": lambda: [
            conv(32, 3, "same"), relu(), conv(32, 3, "valid"), relu(), pool(),
            conv(64, 3, "same"), relu(), conv(64, 3, "valid"), relu(), pool(), *head(512),
        ],
    }[name]()  # fmt: skip


def torch_step(name):
    import torch
    from torch import nn

    images, labels = (torch.from_numpy(array) for array in mnist())
    layers = architecture(
        name,
        lambda filters, size, padding: nn.LazyConv2d(filters, size, padding=padding),
        lambda: nn.MaxPool2d(2), nn.Flatten, nn.LazyLinear, nn.ReLU, lambda: nn.Dropout(0.25),
    )  # fmt: skip
    network = nn.Sequential(*layers).train()
    network(images[:1])
    optimizer = torch.optim.Adam(network.parameters())
    loss_function = nn.CrossEntropyLoss()
    order = torch.randperm(len(images))

    def step(start):
        chosen = order[start : start + BATCHES[name]]
        optimizer.zero_grad()
        loss_function(network(images[chosen]), labels[chosen]).backward()
        optimizer.step()

    return step


def keras_step(name):
    import keras
    import numpy as np

    layers = keras.layers
    images, labels = mnist()
    images = images.transpose(0, 2, 3, 1)
    stack = architecture(
        name, lambda filters, size, padding: layers.Conv2D(filters, size, padding=padding),
        lambda: layers.MaxPooling2D(2), layers.Flatten, layers.Dense, layers.ReLU,
        lambda: layers.Dropout(0.25),
    )  # fmt: skip
    network = keras.Sequential([layers.Input((28, 28, 1)), *stack])
    network.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    order = np.random.permutation(len(images))

    def step(start):
        chosen = order[start : start + BATCHES[name]]
        network.train_on_batch(images[chosen], labels[chosen])

    return step


def training(make):
    """A function that trains one more step, and what makes µs per image of its seconds."""

    def start(name):
        step, size, number = make(name), BATCHES[name], [0]

        def work():
            step(number[0] % (60000 // size) * size)
            number[0] += 1

        for _ in range(WARM_UP):
            work()
        return work, lambda seconds: seconds / size * 1e6

    return start


def numpy_product(name):
    import numpy as np

    kind, rows, depth, is_a_turned, columns, is_b_turned = re.fullmatch(
        r"(\w+) (\d+)×(\d+)(ᵀ?) · \d+×(\d+)(ᵀ?)", name
    ).groups()
    dtype = {"Float": np.float32, "Double": np.float64}[kind]
    rows, depth, columns = int(rows), int(depth), int(columns)

    def matrix(rows, columns, is_turned):
        if is_turned:
            return np.random.rand(columns, rows).astype(dtype).T
        return np.random.rand(rows, columns).astype(dtype)

    a, b = matrix(rows, depth, is_a_turned), matrix(depth, columns, is_b_turned)
    return lambda: a @ b, lambda seconds: 2 * rows * depth * columns / seconds / 1e9


def numpy_two_layer(name):
    """The book's two-layer network with a fixed batch: gradient, update, loss."""
    import numpy as np

    images, labels = mnist()
    x, t = images[:100].reshape(100, 784).astype(np.float64), np.eye(10)[labels[:100]]
    w1, b1 = 0.01 * np.random.randn(784, 50), np.zeros(50)
    w2, b2 = 0.01 * np.random.randn(50, 10), np.zeros(10)

    def forward():
        hidden = np.maximum(x @ w1 + b1, 0)
        scores = hidden @ w2 + b2
        scores -= scores.max(axis=1, keepdims=True)
        y = np.exp(scores)
        y /= y.sum(axis=1, keepdims=True)
        return hidden, y, -np.sum(t * np.log(y + 1e-7)) / 100

    def work():
        hidden, y, _ = forward()
        dy = (y - t) / 100
        dhidden = dy @ w2.T
        dhidden[hidden <= 0] = 0
        gradients = [x.T @ dhidden, dhidden.sum(axis=0), hidden.T @ dy, dy.sum(axis=0)]
        for parameter, gradient in zip([w1, b1, w2, b2], gradients):
            parameter -= 0.1 * gradient
        forward()

    return work, lambda seconds: seconds * 1e6


LIBRARIES = {
    "NumPy": lambda name: (numpy_two_layer if name == "two-layer" else numpy_product)(name),
    "PyTorch": training(torch_step),
    "Keras": training(keras_step),
}


def answer(library):
    """Answers each name that is read with its figure, measured for a quarter of a second, as `bench` does."""
    started = {}
    for line in sys.stdin:
        name = line.strip()
        if name == "version":
            module = {"NumPy": "numpy", "PyTorch": "torch", "Keras": "keras"}[library]
            print(library, __import__(module).__version__, flush=True)
            continue
        if name not in started:
            started[name] = LIBRARIES[library](name)
        work, figure = started[name]

        def seconds(calls):
            begin = time.perf_counter()
            for _ in range(calls):
                work()
            return time.perf_counter() - begin

        calls = 1  # Doubled until that takes long enough to be relied on.
        while (trial := seconds(calls)) < 0.25 / 8:
            calls *= 2
        calls = max(int(0.25 / trial * calls), 1)
        print(figure(seconds(calls) / calls), flush=True)


# What lets them take turns.


class Worker:
    """A process that measures, with so many threads."""

    def __init__(self, library, threads=None):
        command = [str(PROGRAM), "--answer"]
        if library != "ours":
            command = [sys.executable, __file__, "--answer", library]
        environment = dict(os.environ, TF_CPP_MIN_LOG_LEVEL="3", CUDA_VISIBLE_DEVICES="")
        if threads:
            environment |= {"TENSORS_THREADS": str(threads), "OPENBLAS_NUM_THREADS": str(threads)}
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            text=True, env=environment)  # fmt: skip

    def ask(self, name):
        print(name, file=self.process.stdin, flush=True)
        return self.process.stdout.readline().strip()

    def measure(self, name):
        time.sleep(0.1)  # The threads of whoever came before may still be waiting for work.
        return float(self.ask(name))

    def end(self):
        """Ends the process and gives its largest memory in MB, where Linux tells it."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status")
        peak = re.search(r"VmHWM:\s+(\d+)", status.read_text() if status.exists() else "")
        self.process.stdin.close()
        self.process.wait()
        return int(peak[1]) / 1000 if peak else float("nan")


def rounds_of(workers, name, rounds):
    """Each worker's figures, round by round, after one round that does not count."""
    for worker in workers:
        worker.measure(name)
    return [[worker.measure(name) for worker in workers] for _ in range(rounds)]


def medians(figures):
    return [statistics.median(column) for column in zip(*figures)]


def compare_products(rounds):
    for threads in (1, os.cpu_count()):
        print(f"\n| GFLOP/s, threads: {threads} | ours | NumPy | ratio |\n|---|---|---|---|")
        workers = [Worker("ours", threads), Worker("NumPy", threads)]
        if threads == 1:
            for kind in ("Float", "Double"):
                peak = statistics.median(
                    workers[0].measure(f"{kind} peak, one core") for _ in range(rounds)
                )
                print(f"| {kind} peak | {peak:.1f} | | |")
        for kind in ("Float", "Double"):
            for size in SIZES:
                name = f"{kind} {size}"
                figures = rounds_of(workers, name, rounds)
                ours, theirs = medians(figures)
                ratio = statistics.median(own / other for own, other in figures)
                print(f"| {name} | {ours:.1f} | {theirs:.1f} | {ratio:.2f} |", flush=True)
        for worker in workers:
            worker.end()


def compare_networks(rounds):
    print("\n| µs per image | batch | ours | PyTorch | Keras | times as fast as the faster | "
          "MB: ours | PyTorch | Keras |\n|---|---|---|---|---|---|---|---|---|")  # fmt: skip
    for name, batch in BATCHES.items():
        workers = [Worker("ours"), Worker("PyTorch"), Worker("Keras")]
        figures = rounds_of(workers, name, rounds)
        ratio = statistics.median(min(torch, keras) / own for own, torch, keras in figures)
        cells = [f"{figure:.1f}" for figure in medians(figures)] + [f"{ratio:.1f}"]
        cells += [f"{worker.end():.0f}" for worker in workers]
        print(f"| {name} | {batch} | {' | '.join(cells)} |", flush=True)


def compare_book(rounds):
    workers = [Worker("ours"), Worker("NumPy")]
    figures = rounds_of(workers, "two-layer", rounds)
    ours, theirs = medians(figures)
    ratio = statistics.median(other / own for own, other in figures)
    loading = statistics.median(workers[0].measure("load MNIST") for _ in range(rounds))
    for worker in workers:
        worker.end()
    print(f"\n| | ours | NumPy | times as fast |\n|---|---|---|---|\n"
          f"| the book's two-layer training in 64 bits, µs per step | {ours:.0f} | {theirs:.0f} | "
          f"{ratio:.1f} |\n| loading MNIST from gzip to 32-bit fractions, ms | {loading:.0f} | | |")  # fmt: skip


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", metavar="PART", default=[])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--answer", choices=LIBRARIES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.answer:
        return answer(options.answer)
    parts = {"products": compare_products, "networks": compare_networks, "book": compare_book}
    unknown = set(options.parts) - set(parts)
    if unknown:
        parser.error(f"no part is called {', '.join(unknown)}; there are {', '.join(parts)}")
    if not PROGRAM.exists():
        parser.error("first build the program: swift build -c release --product bench")
    if not (pathlib.Path(os.environ.get("DATASETS_DIR", "")) / "mnist").is_dir():
        parser.error("DATASETS_DIR has to name the folder in which mnist lies")
    for part in options.parts or parts:
        parts[part](options.rounds)
    versions = [worker.ask("version") for worker in map(Worker, LIBRARIES)]
    print(f"\nMedians of {options.rounds} rounds on {os.cpu_count()} cores ({platform.machine()}); "
          f"{', '.join(versions)}; {time.strftime('%Y-%m-%d')}.")  # fmt: skip


main()
