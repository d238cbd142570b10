import TestSupport
import Tensors
import Testing

@Suite("Making tensors")
struct CreationTests {
  @Test("A tensor can be filled with one value")
  func filled() {
    #expect(Tensor(repeating: true, shape: [2, 1]) == [[true], [true]])
    #expect(Tensor<Float>.zeros([2, 2]) == [[0, 0], [0, 0]])
    #expect(Tensor<Int>.ones([3]) == [1, 1, 1])
    #expect(Tensor<Double>.ones([]).elements == [1])
    #expect(Tensor<Double>.zeros([2, 0, 3]).shape == [2, 0, 3])
  }

  @Test(
    "A range has the length and the values of NumPy's arange",
    arguments: [(0.0, 6.0, 0.1, 60, 5.9), (-5, 5, 0.1, 100, 4.9), (-2, 2.5, 0.25, 18, 2.25)])
  func range(start: Double, end: Double, step: Double, count: Int, last: Double) {
    let x = Tensor.range(start, end, step: step)
    #expect(x.shape == [count])
    expectClose(x[0], start)
    expectClose(x[count - 1], last, rtol: 1e-14)
    expectClose(x[1..<count] - x[..<(count - 1)], .ones([count - 1]) * step, atol: 1e-15)
  }

  @Test("A range counts in whole steps, also downwards")
  func wholeRange() {
    #expect(Tensor.range(2, 5) == [2, 3, 4])
    #expect(Tensor.range(5, -1, step: -2) == [5, 3, 1])
    #expect(Tensor.range(5, 5) == Tensor<Int>([]))
    #expect(Tensor<Float>.range(0, 1, step: 0.25) == [0, 0.25, 0.5, 0.75])
  }

  @Test("A function is applied to each element")
  func map() {
    let x: Tensor<Int> = [[1, 2], [3, 4]]
    #expect(x.map { $0 % 2 == 0 } == [[false, true], [false, true]])
    #expect(throws: CancellationError.self) {
      try x.map { _ in throw CancellationError() } as Tensor<Int>
    }
  }

  @Test("Masks and integers become numbers")
  func conversions() {
    let mask: Tensor<Bool> = [[true, false]]
    #expect(Tensor<Int>(mask) == [[1, 0]])
    #expect(Tensor<Float>(mask) == [[1, 0]])
    #expect(Tensor<Double>([[-3, 7]] as Tensor<Int>) == [[-3, 7]])
  }

  @Test("Numbers of one type become numbers of another, rounded where they must be")
  func converting() {
    let x: Tensor<Double> = [[0.1], [-0.5]]
    #expect(Tensor<Float>(converting: x) == [[0.100000001], [-0.5]])
    #expect(Tensor<Double>(converting: Tensor<Float>([0.1])) == [0.10000000149011612])
    #expect(Tensor<Double>(converting: x) == x)
    #expect(Tensor<Float>(converting: x * 1e300).elements == [.infinity, -.infinity])
  }

  @Test("Class numbers become rows with a single one")
  func oneHot() {
    let labels: Tensor<Int> = [2, 0, 2]
    #expect(labels.oneHot(classes: 3) == [[0, 0, 1], [1, 0, 0], [0, 0, 1]])
    #expect(Tensor<Int>([]).oneHot(classes: 4).shape == [0, 4])
  }

  @Test("Tensors are equal and hash equally only with the same shape")
  func equality() {
    let flat: Tensor<Int> = [1, 2]
    #expect(flat != [[1, 2]])
    #expect(Set([flat, [1, 2], [[1, 2]]]).count == 2)
  }

  @Test("Shapes are written as Python writes them")
  func shapes() {
    #expect(describe([]) == "()")
    #expect(describe([3]) == "(3,)")
    #expect(describe([2, 0, 3]) == "(2, 0, 3)")
  }
}
