import Tensors

/// Operations and parts that make no sense, by what the program says before it stops.
let operationMistakes: [String: @Sendable () -> Void] = [
  "*=: (2, 3) does not fit into (3,)": {
    var x = Tensor<Double>.ones([3])
    x *= matrix(2, 3)
  },
  "/=: (2, 3) does not fit into (1, 3)": {
    var x = matrix(1, 3)
    x /= matrix(2, 3)
  },
  ".&: shapes (2,) and (3,) do not broadcast": {
    _ = [true, false] as Tensor<Bool> .& [true, false, true]
  },
  "choose: shapes (2,) and (3,) do not broadcast": {
    _ = choose([true, false], Tensor<Double>.ones([3]), 0)
  },
  "pow: shapes (2,) and (3,) do not broadcast": {
    _ = pow(Tensor<Double>.ones([2]), .ones([3]))
  },
  "min: a tensor of (2, 0) has no elements": { _ = matrix(2, 0).min() },
  "argMin: axis 1 of (2, 0) is empty": { _ = matrix(2, 0).argMin(axis: 1) },
  "axes [0, -2]: one of them comes twice": { _ = matrix(2, 3).sum(axes: [0, -2]) },
  "broadcast: (2, 3) does not fit into (3,)": { _ = matrix(2, 3).broadcast(to: [3]) },
  "concatenated: there is no tensor": { _ = concatenated([Tensor<Int>]()) },
  "concatenated: (2, 3) and (2, 4) along axis 0": {
    _ = concatenated([matrix(2, 3), matrix(2, 4)])
  },
  "stacked: shapes (2, 3) and (3,) differ": { _ = stacked([matrix(2, 3), .ones([3])]) },
  "stacked: axis 3 is none of a stack of (2, 3)": { _ = stacked([matrix(2, 3)], axis: 3) },
  "Tensor: row 0 has 2 elements, and row 1 has 1": {
    _ = Tensor((0..<2).map { Array(repeating: 1.0, count: 2 - $0) })
  },
  "repeated: -1 times is less than not at all": { _ = matrix(2, 3).repeated(-1) },
  "tiled: [2, -1] has a negative count": { _ = matrix(2, 3).tiled(2, -1) },
  "repeated: shape (2, 3, 9223372036854775807) has more elements than can be counted": {
    _ = matrix(2, 3).repeated(.max)
  },
  "tiled: shape (2, 3, 9223372036854775807) has more elements than can be counted": {
    _ = matrix(2, 3).tiled(.max)
  },
  "Tensor: shape (9223372036854775807,) has more elements than can be counted": {
    _ = Tensor<Double>.zeros([.max])
  },
  "Tensor: shape (2147483648, 2147483648) has more elements than can be counted": {
    _ = Tensor<Double>.identity(1 << 31)
  },
  "broadcast: shape (1099511627776, 1099511627776) has more elements than can be counted": {
    _ = matrix(1, 1).broadcast(to: [1 << 40, 1 << 40])
  },
  "broadcast: shape (-2,) has a negative length": { _ = Tensor([1]).broadcast(to: [-2]) },
  "range: there cannot be 9223372036854775807 numbers, only 0 to 2³¹ − 1": {
    _ = Tensor<Double>.range(0, through: 1, count: .max)
  },
  "counts: shape (9223372036854775807,) has more elements than can be counted": {
    _ = Tensor([0]).counts(classes: .max)
  },
  "counts: shape (-1,) has a negative length": { _ = Tensor([0]).counts(classes: -1) },
  "choice: shape (9223372036854775807,) has more elements than can be counted": {
    var random = RandomState(seed: 0)
    _ = random.choice(5, count: .max)
  },
  "padded: [(before: 1, behind: 1)] is not two widths for each axis of (2, 3)": {
    _ = matrix(2, 3).padded([(1, 1)], with: 0)
  },
  "range: there cannot be -1 numbers, only 0 to 2³¹ − 1": {
    _ = Tensor<Double>.range(0, through: 1, count: -1)
  },
  "counts: class 3 is not one of 0..<3": { _ = Tensor([0, 3]).counts(classes: 3) },
  "+: 9223372036854775807 + 1, at [1, 0] of (2, 3), does not fit into an Int": {
    _ = Tensor([[0], [Int.max]]) + [1, 0, 1]
  },
  "-: 0 - -9223372036854775808, at [1] of (2,), does not fit into an Int": {
    _ = -Tensor([5, Int.min])
  },
  "*: 4294967296 * 2147483648, at [0, 1] of (1, 2), does not fit into an Int": {
    var x = Tensor([[1, 1 << 32]])
    x *= Tensor([1, 1 << 31])
  },
  "+: -1 + -9223372036854775808, at [] of (), does not fit into an Int": {
    _ = -1 + Tensor(Int.min)
  },
  "sum: 3 numbers of a tensor of (3,), the first 9223372036854775807, add up to more than an Int can hold":
    { _ = Tensor([Int.max, 0, 1]).sum() },
  "sum: 2 numbers of a tensor of (2, 2), the first -1, add up to less than an Int can hold": {
    _ = Tensor([[7, -1], [8, Int.min]]).sum(axis: 0)
  },
  "cumulativeSum: 9223372036854775807 + 2, at [1, 1] of (2, 2), does not fit into an Int": {
    _ = Tensor([[7, Int.max], [8, 2]]).cumulativeSum(axis: 0)
  },
  "floorDivide: -9223372036854775808 / -1 does not fit into an Int": {
    _ = floorDivide(Tensor([Int.min]), -1)
  },
  "*: 9223372036854775807 * 9223372036854775807, at [0] of (1,), does not fit into an Int": {
    _ = pow(Tensor([Int.max]), 2)
  },
  "pow: a whole number to the power of -1 is not one": { _ = pow(Tensor([2]), -1) },
  "floorDivide: a divisor is 0": { _ = floorDivide(Tensor([1]), 0) },
  "/: a whole number is divided by 0": { _ = Tensor([1, 2]) / Tensor([3, 0]) },
  "remainder: a divisor is 0": { _ = remainder(Tensor([1]), 0) },
  "Tensor: nan is no whole number": { _ = Tensor<Int>(truncating: Tensor([0, Double.nan])) },
  "row -3 is not in a tensor of (2, 3)": { _ = matrix(2, 3)[row: -3] },
  "column 3 is not in a tensor of (2, 3)": { _ = matrix(2, 3)[column: 3] },
  "column 0 is not in a tensor of (3,)": { _ = Tensor<Double>.ones([3])[column: 0] },
  "index 3 is not in a tensor of (2, 3)": { _ = matrix(2, 3)[3, axis: -1] },
  "a mask of (3,) does not fit (2, 3)": { _ = matrix(2, 3)[[true, true, false]] },
  "a value of (2,) does not fit into a part of (3,)": {
    var x = matrix(2, 3)
    x[row: 0] = [1, 2]
  },
  "a value of (2, 3) does not fit into a part of (1, 3)": {
    var x = matrix(2, 3)
    x[..<1] = x
  },
  "rows: a tensor of shape () has none": { _ = Tensor(shape: [], elements: [1]).rows },
]

private func matrix(_ rows: Int, _ columns: Int) -> Tensor<Double> { .ones([rows, columns]) }
