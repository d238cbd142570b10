import Tensors
import TestSupport
import Testing

/// Mistakes, by what the program says before it stops.
private let mistakes: [String: @Sendable () -> Void] = [
  "matmul: shapes (2, 3) and (4, 3) do not fit": { _ = matmul(.ones([2, 3]), matrix(4, 3)) },
  "matmul: shapes (2, 3)ᵀ and (3, 4) do not fit": {
    _ = matmul(transposed: matrix(2, 3), matrix(3, 4))
  },
  "matmul: shapes (2, 3) and (3, 4)ᵀ do not fit": {
    _ = matmul(matrix(2, 3), transposed: matrix(3, 4))
  },
  "matmul: shapes (3,)ᵀ and (3, 4) do not fit": {
    _ = matmul(transposed: .ones([3]), matrix(3, 4))
  },
  "matmul: shapes (2, 3, 4) and (4, 2) do not fit": {
    _ = matmul(.ones([2, 3, 4]), matrix(4, 2))
  },
  "matmul: shapes () and (4, 2) do not fit": { _ = matmul(.ones([]), matrix(4, 2)) },
  "+: shapes (2, 3) and (2,) do not broadcast": { _ = matrix(2, 3) + .ones([2]) },
  ".<: shapes (2, 3) and (4, 3) do not broadcast": { _ = matrix(2, 3) .< matrix(4, 3) },
  "maximum: shapes (2,) and (3,) do not broadcast": {
    _ = maximum(Tensor<Double>.ones([2]), .ones([3]))
  },
  "+=: (2, 3) does not fit into (3,)": {
    var x = Tensor<Double>.ones([3])
    x += matrix(2, 3)
  },
  "-=: (2, 3) does not fit into (1, 3)": {
    var x = matrix(1, 3)
    x -= matrix(2, 3)
  },
  "update: shapes (3,) and (2, 3) differ": {
    var x = Tensor<Double>.ones([3])
    x.update(with: matrix(2, 3)) { _, _ in }
  },
  "update: shapes (2, 3) and (1, 3) differ": {
    var (x, memory) = (matrix(2, 3), matrix(1, 3))
    x.update(&memory, with: matrix(2, 3)) { _, _, _ in }
  },
  "update: shapes (2, 3) and (6,) differ": {
    var (x, first, second) = (matrix(2, 3), matrix(2, 3), Tensor<Double>.ones([6]))
    x.update(&first, &second, with: matrix(2, 3)) { _, _, _, _ in }
  },
  ".==: shapes (2,) and (3,) do not broadcast": {
    _ = Tensor<Int>([1, 2]) .== Tensor<Int>([1, 2, 3])
  },
  "replacing: a mask of (3,) does not fit (2, 3)": {
    _ = matrix(2, 3).replacing(with: 0, where: [true, false, true])
  },
  "reshaped: (2, 3) cannot become (4, -1)": { _ = matrix(2, 3).reshaped(4, -1) },
  "reshaped: (2, 3) cannot become (2, 4)": { _ = matrix(2, 3).reshaped(2, 4) },
  "reshaped: (2, 3) cannot become (-1, -1)": { _ = matrix(2, 3).reshaped(-1, -1) },
  "reshaped: (2, 3) cannot become (-2, -3)": { _ = matrix(2, 3).reshaped(-2, -3) },
  "transposed: [0, 0] does not name each axis of (2, 3) once": {
    _ = matrix(2, 3).transposed(0, 0)
  },
  "transposed: [1] does not name each axis of (2, 3) once": { _ = matrix(2, 3).transposed(1) },
  "index [2, 0] is not in a tensor of (2, 3)": { _ = matrix(2, 3)[2, 0] },
  "index [0, -1] is not in a tensor of (2, 3)": { _ = matrix(2, 3)[0, -1] },
  "index [1] is not in a tensor of (2, 3); the part there is x[row: 1]": { _ = matrix(2, 3)[1] },
  "index [0] is not in a tensor of (2, 3); the part there is x[row: 0]": {
    var x = matrix(2, 3)
    x[0] = 1
  },
  "index [1, 0] is not in a tensor of (2, 3, 4); the part there is x[row: 1][row: 0]": {
    _ = Tensor<Int>.ones([2, 3, 4])[1, 0]
  },
  "index [0, 3] is not in a tensor of (2, 3)": {
    var x = matrix(2, 3)
    x[0, 3] = 1
  },
  "place 6 is not in a tensor of (2, 3)": { _ = matrix(2, 3)[flat: 6] },
  "place -1 is not in a tensor of (2, 3)": {
    var x = matrix(2, 3)
    x[flat: -1] = 1
  },
  "row 2 is not in a tensor of (2, 3)": { _ = matrix(2, 3)[row: 2] },
  "row -1 is not in a tensor of (2, 3)": { _ = matrix(2, 3)[rows: [0, -1]] },
  "rows (1, 1) of (2, 3)": { _ = matrix(2, 3)[rows: [[0]]] },
  "1..<4 is not within axis 1 of (2, 3)": { _ = matrix(2, 3)[1..<4, axis: 1] },
  "-1..<1 is not within axis 0 of (2, 3)": { _ = matrix(2, 3)[(-1)..<1] },
  "3..<3 is not within axis 0 of (2, 3)": { _ = matrix(2, 3)[3...] },
  "axis 2 is not in a tensor of (2, 3)": { _ = matrix(2, 3)[0..<1, axis: 2] },
  "axis -3 is not in a tensor of (2, 3)": { _ = matrix(2, 3).sum(axis: -3) },
  "max: axis -1 of (2, 0) is empty": { _ = matrix(2, 0).max(axis: -1) },
  "argMax: axis 0 of (0, 2) is empty": { _ = matrix(0, 2).argMax(axis: 0) },
  "max: a tensor of (2, 0) has no elements": { _ = matrix(2, 0).max() },
  "argMax: a tensor of (2, 0) has no elements": { _ = matrix(2, 0).argMax() },
  "Tensor: 3 elements do not fill shape (2, 2)": {
    _ = Tensor(shape: [2, 2], elements: [1, 2, 3])
  },
  "Tensor: 6 elements do not fill shape (-2, -3)": {
    _ = Tensor(shape: [-2, -3], elements: [1, 2, 3, 4, 5, 6])
  },
  "Tensor: shape (-2, -3) has a negative length": { _ = matrix(-2, -3) },
  "Tensor: shape (-2, 3) has a negative length": { _ = matrix(-2, 3) },
  "Tensor literal: parts have shapes (2,) and (1,)": { _ = [[1, 2], [3]] as Tensor<Double> },
  "Tensor literal: parts have shapes () and (1,)": { _ = [1, [3]] as Tensor<Double> },
  "oneHot: row 1 holds class 3, not one of 0..<3": {
    _ = Tensor([0, 3]).oneHot(classes: 3)
  },
  "oneHot: row 0 holds class -1, not one of 0..<3": {
    _ = Tensor([-1]).oneHot(classes: 3)
  },
  "oneHot: expected shape (N,), not (1, 2)": { _ = ([[0, 1]] as Tensor<Int>).oneHot(classes: 3) },
  "range: a step of 0 does not lead from 1 to 2": { _ = Tensor.range(1, 2, step: 0) },
]

/// Numbers that make no sense, by what the program says before it stops.
private let wrongNumbers: [String: @Sendable () -> Void] = [
  "range: a step of 0 does not lead from 1.0 to 2.0": { _ = Tensor<Float>.range(1, 2, step: 0) },
  "range: 0.0 to inf in steps of 1.0 is no range, or more than 2³¹ numbers": {
    _ = Tensor<Double>.range(0, .infinity)
  },
  "range: 0.0 to nan in steps of 1.0 is no range, or more than 2³¹ numbers": {
    _ = Tensor<Float>.range(0, .nan)
  },
  "range: 0.0 to -1.0 in steps of -1e-12 is no range, or more than 2³¹ numbers": {
    _ = Tensor<Double>.range(0, -1, step: -1e-12)
  },
  "range: 0 to 9223372036854775807 in steps of 1 is more than 2³¹ numbers": {
    _ = Tensor<Int>.range(0, .max)
  },
  "Tensor: shape (9223372036854775807, 2) has more elements than can be counted": {
    _ = Tensor<Double>.zeros([.max, 2])
  },
  "Tensor: 1 elements do not fill shape (4611686018427387904, 4, 3)": {
    _ = Tensor(shape: [1 << 62, 4, 3], elements: [1])
  },
  "reshaped: (2, 3) cannot become (9223372036854775807, 2, -1)": {
    _ = matrix(2, 3).reshaped(.max, 2, -1)
  },
  "reshaped: (2, 3) cannot become (4611686018427387904, 4)": {
    _ = matrix(2, 3).reshaped(1 << 62, 4)
  },
  "oneHot: shape (2, -1) has a negative length": { _ = Tensor([0, 3]).oneHot(classes: -1) },
  "0..<-1 is not within axis 0 of (2, 3)": { _ = matrix(2, 3)[..<(-1)] },
  "0..<-4 is not within axis 1 of (2, 3)": { _ = matrix(2, 3)[...(-5), axis: 1] },
  "-1..<2 is not within axis 0 of (2, 3)": { _ = matrix(2, 3)[(-1)...] },
  "0..<9223372036854775807 is not within axis 0 of (2, 3)": { _ = matrix(2, 3)[...Int.max] },
  "1..<9223372036854775807 is not within axis 1 of (2, 3)": {
    _ = matrix(2, 3)[1...Int.max, axis: 1]
  },
  "0..<9223372036854775806 is not within axis 0 of (2, 3)": {
    _ = matrix(2, 3)[..<(Int.max - 1)]
  },
  "9223372036854775807..<9223372036854775807 is not within axis 0 of (2, 3)": {
    _ = matrix(2, 3)[Int.max...]
  },
  "-9223372036854775808..<1 is not within axis 0 of (2, 3)": { _ = matrix(2, 3)[Int.min..<1] },
  "-9223372036854775808..<2 is not within axis 0 of (2, 3)": { _ = matrix(2, 3)[Int.min...] },
  "uniform: shape (-3,) has a negative length": {
    var random = RandomState(seed: 0)
    _ = random.uniform(shape: [-3])
  },
  "uniform: there is no even distribution from -inf to 0.0": {
    var random = RandomState(seed: 0)
    _ = random.uniform(in: -.infinity..<0)
  },
  "normal: shape (2, -3) has a negative length": {
    var random = RandomState(seed: 0)
    let _: Tensor<Float> = random.normal(shape: [2, -3])
  },
  "normal: a standard deviation of -1.0 is not 0 or more": {
    var random = RandomState(seed: 0)
    _ = random.normal(shape: [2], standardDeviation: -1)
  },
  "integers: shape (4611686018427387904, 4) has more elements than can be counted": {
    var random = RandomState(seed: 0)
    _ = random.integers(in: 0..<2, shape: [1 << 62, 4])
  },
  "permutation: cannot order -1 numbers, only 0...4294967295": {
    var random = RandomState(seed: 0)
    _ = random.permutation(-1)
  },
  "permutation: cannot order 4294967296 numbers, only 0...4294967295": {
    var random = RandomState(seed: 0)
    _ = random.permutation(1 << 32)
  },
  "choice: cannot draw -1 of 5": {
    var random = RandomState(seed: 0)
    _ = random.choice(5, count: -1)
  },
  "choice: cannot draw 3 of 0": {
    var random = RandomState(seed: 0)
    _ = random.choice(0, count: 3)
  },
  "choice: cannot draw 0 of -2": {
    var random = RandomState(seed: 0)
    _ = random.choice(-2, count: 0, replacing: false)
  },
  "choice: cannot draw 6 of 5 without replacing": {
    var random = RandomState(seed: 0)
    _ = random.choice(5, count: 6, replacing: false)
  },
  "MatrixAxis: -1 steps of 2; there cannot be fewer than 0": { _ = MatrixAxis(-1, stride: 2) },
  "a matrix (2, 1) reaches beyond a tensor of (2, 3)": {
    _ = MatrixView(
      matrix(2, 3), rows: [MatrixAxis(2, stride: -1)], columns: [MatrixAxis(1, stride: 1)])
  },
  "a matrix (3, 1) reaches beyond a tensor of (2, 3)": {
    _ = MatrixView(
      matrix(2, 3), rows: [MatrixAxis(3, stride: .max)], columns: [MatrixAxis(1, stride: 1)])
  },
  "a matrix (1, 2) reaches beyond a tensor of (2, 3)": {
    _ = MatrixView(
      matrix(2, 3), rows: [MatrixAxis(1, stride: 0)], columns: [MatrixAxis(2, stride: 1)],
      start: 5)
  },
]

private func matrix(_ rows: Int, _ columns: Int) -> Tensor<Double> { .ones([rows, columns]) }

@Suite("Mistakes stop the program with a message")
struct FailureTests {
  @Test("The message names the operation and the shapes", arguments: mistakes.keys.sorted())
  func message(message: String) async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { [message] in
      mistakes[message]?()
    }
    expectMessage(message, in: result)
  }

  @Test(
    "The message says what is wanted, with the numbers it got",
    arguments: wrongNumbers.keys.sorted())
  func numbers(message: String) async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { [message] in
      wrongNumbers[message]?()
    }
    let printed = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(printed.contains("Fatal error: \(message)\n"))
  }

  @Test(
    "The message names the operation or the part", arguments: operationMistakes.keys.sorted())
  func operations(message: String) async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { [message] in
      operationMistakes[message]?()
    }
    expectMessage(message, in: result)
  }
}
