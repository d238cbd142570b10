import Tensors
import Testing

// Comparisons of two tensors are compared with NumPy's in ArithmeticTests.

@Suite("Comparisons with numbers, and masks")
struct ComparisonTests {
  private let x = Tensor(shape: [2, 3], elements: [-1, 0, 2, Double.nan, 2, .infinity])

  @Test("A comparison with a number compares each element")
  func numbers() {
    #expect((x .< 2) == [[true, true, false], [false, false, false]])
    #expect((x .<= 2) == [[true, true, true], [false, true, false]])
    #expect((x .> 0) == [[false, false, true], [false, true, true]])
    #expect((x .>= 0) == [[false, true, true], [false, true, true]])
    #expect((x .== 2) == [[false, false, true], [false, true, false]])
    #expect((x .!= 2) == [[true, true, false], [true, false, true]])
  }

  @Test("Replacing takes the new number where the mask is true, and nothing else")
  func replacing() {
    let mask: Tensor<Bool> = [[true, false, false], [true, false, true]]
    #expect(x.replacing(with: 7, where: mask) == [[7, 0, 2], [7, 2, 7]])
    let floats = Tensor<Float>(shape: [2, 0], elements: [])
    #expect(floats.replacing(with: 7, where: floats .== 1) == floats)
  }

  @Test("Integers of the same shape are compared one by one")
  func integers() {
    let labels: Tensor<Int> = [3, 1, 4, 1]
    let others: Tensor<Int> = [3, 1, 1, 4]
    #expect((labels .== others) == [true, true, false, false])
  }

  @Test("True elements are counted")
  func trueCount() {
    #expect((x .> 0).trueCount == 3)
    #expect(Tensor<Bool>([]).trueCount == 0)
  }
}
