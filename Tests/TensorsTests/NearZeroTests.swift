import TestSupport
import Tensors
import Testing

@Suite("Where a plain formula would lose its digits")
struct NearZeroTests {
  // As NumPy 2.4.6 gives them: np.log1p(x).tolist() and so on.
  @Test("log1p and expm1 keep the digits of small numbers")
  func small() {
    expectClose(
      log1p(Tensor([1e-20, -1e-10, 3e-8, 1e-5, -0.25, 0.5, 1e3])),
      [
        1e-20, -1.00000000005e-10, 2.999999955e-08, 9.999950000333332e-06, -0.2876820724517809,
        0.4054651081081644, 6.90875477931522,
      ], rtol: 1e-15)
    expectClose(
      expm1(Tensor([1e-20, -1e-10, 3e-8, 1e-5, -0.25, 0.5, 20])),
      [
        1e-20, -9.9999999995e-11, 3.000000045e-08, 1.0000050000166668e-05, -0.22119921692859512,
        0.6487212707001282, 485165194.4097903,
      ], rtol: 1e-15)
    let x: Tensor<Float> = [1e-12, -3e-8, 1e-4, 0.5]
    expectClose(log1p(x), [1e-12, -3e-08, 9.9995e-05, 0.4054651], rtol: 2e-7)
    expectClose(expm1(x), [1e-12, -3e-08, 0.000100005, 0.6487213], rtol: 2e-7)
  }

  @Test("A half is rounded to the even number")
  func halves() {
    #expect(round(Tensor([0.5, 1.5, 2.5, -0.5, -2.5])) == [0, 2, 2, 0, -2])
  }

  @Test("Whole numbers are cut off towards 0")
  func truncating() {
    #expect(Tensor<Int>(truncating: Tensor([1.9, -1.9, 0.5, 2])) == [1, -1, 0, 2])
  }

  @Test("A square is the number times itself, by either name")
  func squares() {
    #expect(pow(Tensor([3.0, -0.5]), 2) == [9, 0.25])
  }

  @Test("The variance of numbers far from 0 is that of their differences")
  func variance() {
    let x = Tensor([1e8, 1e8 + 1, 1e8 + 2, 1e8 + 3])
    #expect(x.variance() == 1.25)
    #expect(x.reshaped(1, 4).variance(axis: 1) == [1.25])
  }

  @Test("How near is told by the size of the second tensor, as np.isclose does")
  func isClose() {
    #expect(Tensor([1.0]).isClose(to: Tensor([2.0]), rtol: 0.5, atol: 0) == [true])
    #expect(Tensor([2.0]).isClose(to: Tensor([1.0]), rtol: 0.5, atol: 0) == [false])
  }
}
