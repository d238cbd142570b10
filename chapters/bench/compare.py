"""Measures this course, NumPy, PyTorch, Keras and JAX in turns, and prints the tables of README.md.

    swift build -c release --product bench
    python3 -m venv FOLDER && FOLDER/bin/pip install numpy torch tensorflow-cpu jax threadpoolctl
    DATASETS_DIR=… FOLDER/bin/python chapters/bench/compare.py [--rounds 5] [--avx2] [PART …]

PART is products, networks, book, batches or inference; without any, all five. The networks train on
MNIST, which lies in DATASETS_DIR/mnist. Each has made 1,000 steps before it is timed.

With --avx2 everybody computes as on a processor without AVX-512; this course has to be built so before:

    TENSORS_CPU=x86-64-v3 swift build -c release --scratch-path .build-baseline --product bench

Every library has a process of its own; only one of them works at a time, for a quarter of a second. Each
gets the quickest plain form of a step: PyTorch's eager loop with its fused Adam, Keras's compiled train_on_batch, a
compiled function of JAX, NumPy's in-place operations; and it infers at once or by the hundred, as is quicker.
Whatever in the environment could hold a library to fewer threads or to older kernels is taken out of it; the lines
at the top say what each of them then uses. What is printed are medians of the rounds; a ratio is the median of the
rounds' ratios.
"""

import argparse
import functools
import gzip
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import time

PACKAGE = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAMS = {False: PACKAGE / ".build/release/bench", True: PACKAGE / ".build-baseline/release/bench"}
# What could slow a library down: its own variables, and those of what it computes with.
SLOWING = ("OPENBLAS", "GOTO", "OMP_", "KMP_", "MKL", "ONEDNN", "DNNL", "TF_", "XLA_", "ATEN_", "NPY_", "TORCH",
           "PYTORCH", "JAX_", "TENSORS_", "BLIS_", "VECLIB_", "MALLOC_", "GLIBC_TUNABLES")  # fmt: skip
AVX2 = {"OPENBLAS_CORETYPE": "Haswell", "ONEDNN_MAX_CPU_ISA": "AVX2", "ATEN_CPU_CAPABILITY": "avx2",
        "XLA_FLAGS": "--xla_cpu_max_isa=AVX2"}  # fmt: skip
WARM_UP = 1000
BATCHES = {
    "784-64-10": 50, "dense-1": 32, "dense-2": 32, "conv-1": 32, "conv-2": 32, "memorizer": 32,
}  # fmt: skip
GROWING = [f"784–512–10, batch {size}" for size in (1, 8, 128, 512)]
INFERRING = [f"{name}, of {count}" for name in ("dense-1", "conv-1") for count in (1, 10000)]
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
    images = np.divide(images, np.float32(255), dtype=np.float32)
    return images, read("train-labels-idx1-ubyte.gz", 8).astype(np.int64)


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


def quicker(predict, images):
    """Predicts all images at once or a hundred at a time, whichever takes less."""
    parts = [images[start : start + 100] for start in range(0, len(images), 100)]
    ways = [lambda: predict(images), lambda: [predict(part) for part in parts]]

    def seconds(work):
        begin = time.perf_counter()
        work()
        return time.perf_counter() - begin

    return min(ways, key=lambda work: min(seconds(work) for _ in range(5)))


def torch_network(name):
    import torch
    from torch import nn

    torch.set_flush_denormal(True)
    images, labels = (torch.from_numpy(array) for array in mnist())
    layers = architecture(
        name,
        lambda filters, size, padding: nn.LazyConv2d(filters, size, padding=padding),
        lambda: nn.MaxPool2d(2), nn.Flatten, nn.LazyLinear, nn.ReLU, lambda: nn.Dropout(0.25),
    )  # fmt: skip
    network = nn.Sequential(*layers).train()
    network(images[:1])
    return network, images, labels


def torch_step(name, batch):
    import torch
    from torch import nn

    network, images, labels = torch_network(name)
    optimizer = torch.optim.Adam(network.parameters(), fused=True)
    loss_function = nn.CrossEntropyLoss()
    order = torch.randperm(len(images))

    def step(start):
        chosen = order[start : start + batch]
        optimizer.zero_grad()
        loss_function(network(images[chosen]), labels[chosen]).backward()
        optimizer.step()

    return step


def torch_inference(name, count):
    import torch

    network, images, _ = torch_network(name)
    network.eval()

    def predict(images):
        with torch.inference_mode():
            network(images)

    return quicker(predict, images[:count])


def keras_network(name):
    import keras

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
    return network, images, labels


def keras_step(name, batch):
    import numpy as np

    network, images, labels = keras_network(name)
    order = np.random.permutation(len(images))

    def step(start):
        chosen = order[start : start + batch]
        network.train_on_batch(images[chosen], labels[chosen])

    return step


def keras_inference(name, count):
    import tensorflow as tf

    network, images, _ = keras_network(name)
    predict = tf.function(lambda images: network(images, training=False))
    return quicker(predict, tf.constant(images[:count]))


def jax_network(name):
    """The network as a function of its parameters, images and a random key; its first parameters; and MNIST."""
    import jax
    from jax import lax
    from jax import numpy as jnp

    def with_weights(shape_of, apply):
        def initialize(key, inputs):
            shape = shape_of(inputs)
            return jax.nn.initializers.glorot_uniform()(key, shape), jnp.zeros(shape[-1])

        return initialize, lambda parameters, x, key: apply(x, parameters[0]) + parameters[1]

    def plain(apply):
        return lambda key, inputs: (), lambda parameters, x, key: apply(x)

    def conv(filters, size, padding):
        return with_weights(
            lambda inputs: (size, size, inputs[-1], filters),
            lambda x, w: lax.conv_general_dilated(
                x, w, (1, 1), padding.upper(), dimension_numbers=("NHWC", "HWIO", "NHWC")))  # fmt: skip

    def dropout(parameters, x, key):
        return x if key is None else jnp.where(jax.random.bernoulli(key, 0.75, x.shape), x / 0.75, 0)

    layers = architecture(
        name, conv,
        lambda: plain(lambda x: lax.reduce_window(x, -jnp.inf, lax.max, *[(1, 2, 2, 1)] * 2, "VALID")),
        lambda: plain(lambda x: x.reshape(len(x), -1)),
        lambda outputs: with_weights(lambda inputs: (inputs[-1], outputs), jnp.matmul),
        lambda: plain(jax.nn.relu), lambda: (lambda key, inputs: (), dropout),
    )  # fmt: skip

    def network(parameters, x, key=None):
        for i, ((_, apply), own) in enumerate(zip(layers, parameters)):
            x = apply(own, x, None if key is None else jax.random.fold_in(key, i))
        return x

    images, labels = mnist()
    images, parameters = jnp.asarray(images.transpose(0, 2, 3, 1)), []
    x = images[:1]
    for i, (initialize, apply) in enumerate(layers):
        parameters.append(initialize(jax.random.key(i), x.shape))
        x = apply(parameters[-1], x, None)
    return network, parameters, images, jnp.asarray(labels)


def jax_step(name, batch):
    import jax
    import numpy as np
    from jax import numpy as jnp

    network, parameters, images, labels = jax_network(name)
    order = jnp.asarray(np.random.permutation(len(images)))

    def loss(parameters, x, t, key):
        scores = jax.nn.log_softmax(network(parameters, x, key))
        return -jnp.mean(jnp.take_along_axis(scores, t[:, None], axis=1))

    def adam(w, g, m, v, steps):
        m, v = m + 0.1 * (g - m), v + 0.001 * (g * g - v)
        rate = 0.001 * jnp.sqrt(1 - 0.999**steps) / (1 - 0.9**steps)
        return w - rate * m / (jnp.sqrt(v) + 1e-7), m, v

    @functools.partial(jax.jit, donate_argnums=(0, 1, 2))
    def update(parameters, means, squares, images, labels, order, start, steps):
        chosen = jax.lax.dynamic_slice(order, (start,), (batch,))
        gradient = jax.grad(loss)(parameters, images[chosen], labels[chosen], jax.random.key(steps))
        moved = jax.tree.map(lambda *all: adam(*all, steps + 1), parameters, gradient, means, squares)
        return [jax.tree.map(lambda _, all: all[i], parameters, moved) for i in range(3)]

    state = [parameters, *(jax.tree.map(jnp.zeros_like, parameters) for _ in range(2))]
    number = [0]

    def step(start):
        state[:] = update(*state, images, labels, order, start, number[0])
        number[0] += 1
        jax.block_until_ready(state)

    return step


def jax_inference(name, count):
    import jax

    network, parameters, images, _ = jax_network(name)
    predict = jax.jit(network)
    return quicker(lambda images: predict(parameters, images).block_until_ready(), images[:count])


def working(make, infer):
    """A function that trains one more step, or infers, and what makes µs per image of its seconds."""

    def start(name):
        if name in INFERRING:
            network, count = name.split(", of ")
            return infer(network, int(count)), lambda seconds: seconds / int(count) * 1e6
        network, _, size = name.partition(", batch ")
        network = network.replace("784–512–10", "dense-1")
        size = int(size or BATCHES[name])
        step, number = make(network, size), [0]

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
    "PyTorch": working(torch_step, torch_inference),
    "Keras": working(keras_step, keras_inference),
    "JAX": working(jax_step, jax_inference),
}


def numpy_kernels():
    import numpy as np
    from threadpoolctl import threadpool_info

    np.ones((64, 64)) @ np.ones((64, 64))
    pool = next(pool for pool in threadpool_info() if pool["user_api"] == "blas")
    return (f"NumPy {np.__version__}: {pool['internal_api']} {pool['version']}, kernels for "
            f"{pool.get('architecture')}, threads: {pool['num_threads']}")  # fmt: skip


def torch_kernels():
    import torch

    return (f"PyTorch {torch.__version__}: {torch.backends.cpu.get_cpu_capability()}, "
            f"threads: {torch.get_num_threads()}")  # fmt: skip


def keras_kernels():
    import keras
    import tensorflow as tf

    threads = tf.config.threading.get_intra_op_parallelism_threads() or os.cpu_count()
    return f"Keras {keras.__version__} on TensorFlow {tf.__version__}, threads: {threads}"


def jax_kernels():
    import jax

    instructions = "AVX2" if "AVX2" in os.environ.get("XLA_FLAGS", "") else "this processor"
    return f"JAX {jax.__version__}: XLA compiles for {instructions}, threads: {os.cpu_count()}"


def one_dnn(library):
    """The instructions that oneDNN says it uses, when a small convolution is computed."""
    command = [sys.executable, __file__, "--kernels", library]
    said = subprocess.run(
        command, capture_output=True, text=True, env=environment() | {"ONEDNN_VERBOSE": "1"}
    ).stdout
    found = re.search(r"onednn_verbose.*cpu,isa:(.*)", said)
    return f"oneDNN: {found[1]}" if found else "oneDNN says nothing of its instructions"


def use(library):
    """Lets a library compute a convolution."""
    LIBRARIES[library]("conv-1, of 1")[0]()


def describe():
    """What computes here, line by line."""
    facts = pathlib.Path("/proc/cpuinfo")
    model = re.search(r"model name\s*: (.*)", facts.read_text()) if facts.exists() else None
    governor = pathlib.Path("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor")
    print(f"Processor: {model[1] if model else platform.processor()}, {os.cpu_count()} of its cores; governor: "
          f"{governor.read_text().strip() if governor.exists() else 'not told'}.")  # fmt: skip
    for library in LIBRARIES:
        command = [sys.executable, __file__, "--kernels", library]
        said = subprocess.run(command, capture_output=True, text=True, env=environment()).stdout
        line = said.strip().splitlines()[-1]
        print("- " + line + (f"; {one_dnn(library)}" if library in ("PyTorch", "Keras") else ""))


def tell_kernels(library):
    if library in ("PyTorch", "Keras"):
        use(library)
    print({"NumPy": numpy_kernels, "PyTorch": torch_kernels, "Keras": keras_kernels, "JAX": jax_kernels}[library]())


def answer(library):
    """Answers each name that is read with its figure, measured for a quarter of a second, as `bench` does."""
    started = {}
    for line in sys.stdin:
        name = line.strip()
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


def environment():
    """The environment without what slows libraries down; with what holds them to AVX2, if that is asked for."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(SLOWING)}
    return kept | {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""} | (AVX2 if is_avx2 else {})


is_avx2 = False


class Worker:
    """A process that measures, with so many threads."""

    def __init__(self, library, threads=None):
        command = [str(PROGRAMS[is_avx2]), "--answer"]
        if library != "ours":
            command = [sys.executable, __file__, "--answer", library]
        variables = environment()
        if threads:
            variables |= {"TENSORS_THREADS": str(threads), "OPENBLAS_NUM_THREADS": str(threads)}
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            text=True, env=variables)  # fmt: skip

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


def compare_networks(rounds, names=BATCHES):
    libraries = ["ours", "PyTorch", "Keras", "JAX"]
    ratios = ["times as fast as the faster of PyTorch and Keras", "times as fast as JAX"]
    print(f"\n| µs per image | {' | '.join(libraries + ratios)} | MB: {' | '.join(libraries)} |\n"
          f"{'|---' * (2 * len(libraries) + 3)}|")  # fmt: skip
    for name in names:
        workers = [Worker(library) for library in libraries]
        figures = rounds_of(workers, name, rounds)
        cells = [f"{figure:.1f}" for figure in medians(figures)]
        cells.append(f"{statistics.median(min(torch, keras) / own for own, torch, keras, _ in figures):.1f}")
        cells.append(f"{statistics.median(jax / own for own, _, _, jax in figures):.1f}")
        cells += [f"{worker.end():.0f}" for worker in workers]
        label = f"{name}, batch {BATCHES[name]}" if name in BATCHES else name
        print(f"| {label} | {' | '.join(cells)} |", flush=True)


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
    parser.add_argument("--avx2", action="store_true", help="nobody uses AVX-512")
    parser.add_argument("--answer", choices=LIBRARIES, help=argparse.SUPPRESS)
    parser.add_argument("--kernels", choices=LIBRARIES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.answer:
        return answer(options.answer)
    if options.kernels:
        return tell_kernels(options.kernels)
    global is_avx2
    is_avx2 = options.avx2
    parts = {
        "products": compare_products, "networks": compare_networks, "book": compare_book,
        "batches": lambda rounds: compare_networks(rounds, GROWING),
        "inference": lambda rounds: compare_networks(rounds, INFERRING),
    }  # fmt: skip
    unknown = set(options.parts) - set(parts)
    if unknown:
        parser.error(f"no part is called {', '.join(unknown)}; there are {', '.join(parts)}")
    if not PROGRAMS[is_avx2].exists():
        parser.error(f"first build {PROGRAMS[is_avx2]}, as is said at the top of this file")
    if not (pathlib.Path(os.environ.get("DATASETS_DIR", "")) / "mnist").is_dir():
        parser.error("DATASETS_DIR has to name the folder in which mnist lies")
    describe()
    for part in options.parts or parts:
        parts[part](options.rounds)
    print(f"\nMedians of {options.rounds} rounds; {platform.machine()}; {time.strftime('%Y-%m-%d')}.")


main()
