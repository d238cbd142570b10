import Files
import Foundation
import Notebook
import Tensors

func fromNumPy(_ page: Page) {
  page.prose(
    """
    NumPy's arrays and these compute alike; some names differ. If you type NumPy's name, the \
    compiler tells you what to write: of `x.argmax(axis: 1)` it says that it has been renamed to \
    `argMax`. Three things it cannot tell you: `t // 2` is `t` with a comment behind it; `1 / n` with a \
    whole `n` above 1 is 0, whatever it is multiplied by; and `var y = x` and `x[row: 0]` are \
    copies, where NumPy has another name for the same array, and a view of it.
    """)

  page.cell(
    "table", "NumPy's words, and ours",
    """
    The right column is compiled with this chapter. `x` and `y` have two axes, `mask` is a mask of the \
    same shape, `t` are class numbers, `n` is an `Int`.
    """)
  page.table(["NumPy", "here"], translations())

  page.question(
    "NumPy's `x > 0` is `x .> 0` here. Why is there a dot?",
    answer: """
      `>` gives a single true or false in Swift, and so does `==`, which asks whether two arrays are \
      equal as a whole. The dot says that every element is asked.
      """)
  let (a, b): (Tensor<Double>, Tensor<Double>) = ([1, 2], [1, 3])
  page.show("a == b", a == b)
  page.show("a .== b", a .== b)

  page.change(
    """
    Open this section's file, write the line `_ = x.argmax(axis: 1)` into its function `examples`, and \
    read what the compiler says.
    """)
}

/// The lines of `examples`, split at their comments.
private func translations() -> [[String]] {
  let path = packageFolder + "chapters/ch01/1.5.7-FromNumPy.swift"
  guard let source = try? String(contentsOfFile: path, encoding: .utf8),
    let start = source.range(of: "\nprivate func examples(")
  else { return [] }
  return source[start.upperBound...].split(separator: "\n").compactMap { line in
    let parts = line.split(separator: "  // ")
    guard parts.count == 2 else { return nil }
    let here = parts[0].trimmingPrefix("  ").trimmingPrefix("_ = ")
    return [String(parts[1]), String(here)]
  }
}

// Each line compiles; its comment is NumPy's way.
private func examples(
  _ x: inout Tensor<Double>, _ y: Tensor<Double>, _ mask: Tensor<Bool>, _ t: Tensor<Int>, _ n: Int,
  _ random: inout RandomState
) {
  _ = x + y * 2  // x + y * 2
  _ = x / n  // x / n
  _ = 1 / Double(n) * x  // 1 / n * x
  _ = matmul(x, y)  // np.dot(x, y), x @ y
  _ = pow(x, 2)  // x ** 2
  _ = exp(x)  // np.exp(x)
  _ = maximum(x, 0)  // np.maximum(x, 0)
  _ = x.clamped(to: 0...1)  // np.clip(x, 0, 1)
  _ = choose(mask, x, 0)  // np.where(mask, x, 0)
  _ = x .> 0  // x > 0
  _ = x .> 0 .& x .< 1  // (x > 0) & (x < 1)
  _ = .!mask  // ~mask
  _ = mask.trueCount  // mask.sum()
  _ = mask.any()  // mask.any()
  _ = x.isClose(to: y).all()  // np.allclose(x, y)
  _ = Tensor<Double>.zeros([2, 3])  // np.zeros((2, 3))
  _ = Tensor<Double>.ones(like: x)  // np.ones_like(x)
  _ = Tensor(repeating: 7.0, shape: [2, 3])  // np.full((2, 3), 7.0)
  _ = Tensor<Double>.identity(3)  // np.eye(3)
  _ = Tensor<Double>.range(0, 1, step: 0.25)  // np.arange(0, 1, 0.25)
  _ = Tensor<Double>.range(0, through: 1, count: 5)  // np.linspace(0, 1, 5)
  _ = random.normal(shape: [2, 3]) as Tensor<Double>  // np.random.randn(2, 3)
  _ = random.integers(in: 0..<10, shape: [3])  // np.random.randint(0, 10, 3)
  _ = random.choice(n, count: 3)  // np.random.choice(n, 3)
  _ = x.shape  // x.shape
  _ = (x.rank, x.count)  // x.ndim, x.size
  _ = x.transposed()  // x.T
  _ = x.reshaped(2, -1)  // x.reshape(2, -1)
  _ = x.flattened()  // x.ravel()
  _ = Tensor<Float>(converting: x)  // x.astype(np.float32)
  _ = Tensor<Int>(truncating: x)  // x.astype(int)
  _ = x.sum(axis: 1, keepingAxis: true)  // x.sum(1, keepdims=True)
  _ = x.sum(axes: [0, 1])  // x.sum(axis=(0, 1))
  _ = x.standardDeviation()  // x.std()
  _ = x.argMax(axis: 1)  // x.argmax(axis=1)
  _ = x.cumulativeSum(axis: 0)  // np.cumsum(x, axis=0)
  _ = x.argSorted()  // np.argsort(x)
  _ = concatenated([x, y], axis: 1)  // np.concatenate([x, y], 1)
  _ = stacked([x, y])  // np.stack([x, y])
  _ = x.padded([(1, 1), (0, 0)], with: 0)  // np.pad(x, ((1, 1), (0, 0)))
  _ = x.repeated(2, axis: 0)  // np.repeat(x, 2, axis=0)
  _ = x.tiled(2, 2)  // np.tile(x, (2, 2))
  _ = Tensor<Double>(t) / 2  // t / 2
  _ = floorDivide(t, 2)  // t // 2
  _ = t.counts(classes: 10)  // np.bincount(t, minlength=10)
  _ = x[row: 0]  // x[0]
  _ = x[column: 1]  // x[:, 1]
  _ = x[row: -1]  // x[-1]
  _ = x[rows: [0, 2]]  // x[[0, 2]]
  _ = x[1..<3]  // x[1:3]
  _ = x[..<2, axis: 1]  // x[:, :2]
  _ = x[1..<3, ..<2]  // x[1:3, :2]
  _ = x[x .> 0]  // x[x > 0]
  x[row: 0] = 0  // x[0] = 0
  x[mask] = 1  // x[mask] = 1
  x[column: 1] += 1  // x[:, 1] += 1
  for row in x.rows { _ = row }  // for row in x:
}
